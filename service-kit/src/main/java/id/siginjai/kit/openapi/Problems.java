package id.siginjai.kit.openapi;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The problems that an operation may answer with, as far as its shape tells. */
final class Problems {

    private static final String PROBLEM = "#/components/schemas/Problem";

    private Problems() {}

    static void add(Operation operation, PathItem.HttpMethod method, PathItem path) {
        var responses = new TreeMap<>(operation.getResponses().getAPIResponses());
        of(operation, method, path).forEach((status, text) -> {
            var said = responses.get(status);
            if (said == null || said.getContent() == null) responses.put(status, problem(text));
        });
        operation.getResponses().setAPIResponses(responses);
    }

    private static Map<String, String> of(Operation operation, PathItem.HttpMethod method, PathItem path) {
        var problems = new TreeMap<String, String>();
        problems.put("400", "Malformed or invalid; `violations` name the fields");
        problems.put("500", "The service failed; the failure has been recorded");
        problems.put("503", "The database or the identity provider is away; with `Retry-After`");
        if (!isPublic(operation)) {
            problems.put("401", "No valid token");
            problems.put("403", "The role does not allow it");
        }
        if (hasPathParameter(operation, path) || hasReceipt(operation)) problems.put("404", "There is no such thing");
        if (method != PathItem.HttpMethod.GET) {
            problems.put("409", "The present state does not allow it");
            problems.put("413", "The body is larger than 64 KiB");
            problems.put("415", "The body is not of the media type that is asked for");
        }
        if (Headers.parameter(operation, "If-Match").isPresent()) {
            problems.put("412", "It was changed since it was read");
            if (Headers.isNeeded(method)) problems.put("428", "It exists, so `If-Match` is needed");
        }
        if (Headers.parameter(operation, "Altcha").isPresent()) {
            problems.put("403", "A solved challenge is needed for now");
        }
        if (hasReceipt(operation) || isPublic(operation) && method == PathItem.HttpMethod.POST) {
            problems.put("429", "Too often from one network address; with `Retry-After`");
        }
        if (Headers.parameter(operation, "Idempotency-Key").isPresent()) {
            problems.put("422", "The `Idempotency-Key` was used for another body");
        }
        return problems;
    }

    private static boolean isPublic(Operation operation) {
        return operation.getSecurity() == null || operation.getSecurity().isEmpty();
    }

    /** What a receipt opens is there for nobody without it. */
    private static boolean hasReceipt(Operation operation) {
        return Headers.parameter(operation, "Receipt").isPresent();
    }

    private static boolean hasPathParameter(Operation operation, PathItem path) {
        return Stream.of(operation.getParameters(), path.getParameters())
                .flatMap(parameters -> parameters == null ? Stream.<Parameter>empty() : parameters.stream())
                .anyMatch(parameter -> parameter.getIn() == Parameter.In.PATH);
    }

    private static APIResponse problem(String text) {
        var schema = OASFactory.createSchema().ref(PROBLEM);
        var content = OASFactory.createContent()
                .addMediaType(
                        "application/problem+json", OASFactory.createMediaType().schema(schema));
        return OASFactory.createAPIResponse().description(text).content(content);
    }
}
