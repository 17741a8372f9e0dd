package id.siginjai.kit.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.Response;

final class Problems {

    /** The problem library registers its own mappers at 999; of two for one class the lower number wins. */
    static final int BEFORE_THE_LIBRARY = 100;

    private Problems() {}

    static HttpProblem.Builder of(ProblemType type, String detail) {
        return HttpProblem.builder()
                .withType(type.uri())
                .withTitle(type.slug())
                .withStatus(
                        Response.Status.fromStatusCode(type.status()) == null
                                ? new Nonstandard(type)
                                : Response.Status.fromStatusCode(type.status()))
                .withDetail(detail);
    }

    /** Jakarta REST has no constant for 422. */
    private record Nonstandard(ProblemType type) implements Response.StatusType {
        @Override
        public int getStatusCode() {
            return type.status();
        }

        @Override
        public Response.Status.Family getFamily() {
            return Response.Status.Family.familyOf(type.status());
        }

        @Override
        public String getReasonPhrase() {
            return type.slug();
        }
    }
}
