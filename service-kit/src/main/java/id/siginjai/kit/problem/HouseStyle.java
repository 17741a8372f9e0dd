package id.siginjai.kit.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.net.URISyntaxException;

/**
 * Gives every problem its stable type, a title in the reader's language and the path as instance. What did not come
 * from this house (parsers, the framework) loses its detail: it may hold class names or what the client sent.
 */
@ApplicationScoped
class HouseStyle implements ProblemPostProcessor {

    private final Messages messages;

    HouseStyle(Messages messages) {
        this.messages = messages;
    }

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        var own = problem.getType() != null && "urn".equals(problem.getType().getScheme());
        var type = ProblemType.ofStatus(problem.getStatusCode());
        var styled = HttpProblem.builder()
                .withType(own ? problem.getType() : type.uri())
                .withTitle(messages.text("problem." + type.slug() + ".title"))
                .withStatus(problem.getStatusCode())
                .withDetail(own ? problem.getDetail() : messages.text("problem." + type.slug() + ".detail"))
                .withInstance(instance(context.path));
        problem.getParameters().forEach(styled::with);
        problem.getHeaders().forEach(styled::withHeader);
        return styled.build();
    }

    /** As the client wrote it: the problem library decodes what it is given, so it is given it encoded once more. */
    private static URI instance(String path) {
        if (path == null) return null;
        try {
            var encoded = new URI(null, null, path, null).toASCIIString();
            return URI.create(encoded.replace("%", "%25").replace("+", "%2B"));
        } catch (URISyntaxException e) {
            return null; // the path is no URI: then the answer does without
        }
    }

    @Override
    public int priority() {
        return 50;
    }
}
