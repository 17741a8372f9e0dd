package id.siginjai.complaint.abuse;

import id.siginjai.kit.problem.ChallengeRequired;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Asks for a solved challenge where one is needed. */
class ChallengeFilter {

    private static final int MOST_CHARACTERS = 2_000;

    private final Challenges challenges;

    ChallengeFilter(Challenges challenges) {
        this.challenges = challenges;
    }

    @ServerRequestFilter
    void ask(ContainerRequestContext request, ResourceInfo resource) {
        var method = resource.getResourceMethod();
        if (method == null || !method.isAnnotationPresent(Challenged.class) || !challenges.areAskedFor()) return;
        var solution = request.getHeaderString(Challenged.HEADER);
        if (solution == null) throw new ChallengeRequired("challenge.required");
        if (solution.length() > MOST_CHARACTERS
                || !challenges.accepts(solution, request.getHeaderString("Idempotency-Key"))) {
            throw new ChallengeRequired("challenge.not-solved");
        }
    }
}
