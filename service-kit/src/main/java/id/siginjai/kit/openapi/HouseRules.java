package id.siginjai.kit.openapi;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** What holds for every operation stands in every operation, so no resource has to say it again: its problems. */
public class HouseRules implements OASFilter {

    private static final String PROBLEM = "#/components/schemas/Problem";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        // The problem library describes its own classes, which no answer of this house has.
        if (document.getComponents() != null) {
            document.getComponents().removeSchema("HttpProblem");
            document.getComponents().removeSchema("HttpValidationProblem");
        }
        if (document.getPaths() == null || document.getPaths().getPathItems() == null) return;
        document.getPaths().getPathItems().values().forEach(HouseRules::addProblems);
    }

    private static void addProblems(PathItem path) {
        path.getOperations().forEach((method, operation) -> {
            var writes = method == PathItem.HttpMethod.POST || method == PathItem.HttpMethod.PUT;
            problems(operation, path, writes).forEach((status, text) -> {
                if (operation.getResponses().getAPIResponse(status) == null) {
                    operation.getResponses().addAPIResponse(status, problem(text));
                }
            });
        });
    }

    private static Map<String, String> problems(Operation operation, PathItem path, boolean writes) {
        var problems = new TreeMap<String, String>();
        problems.put("400", "Malformed or invalid; `violations` name the fields");
        problems.put("503", "The database or the identity provider is away; with `Retry-After`");
        if (writes) {
            problems.put("413", "The body is larger than 64 KiB");
            problems.put("415", "The body is no `application/json`");
        }
        if (operation.getSecurity() != null && !operation.getSecurity().isEmpty()) {
            problems.put("401", "No valid token");
            problems.put("403", "The role does not allow it");
        }
        if (hasPathParameter(operation, path)) problems.put("404", "There is no such thing");
        return problems;
    }

    private static boolean hasPathParameter(Operation operation, PathItem path) {
        var own = operation.getParameters() == null ? List.of() : operation.getParameters();
        var shared = path.getParameters() == null ? List.of() : path.getParameters();
        return Stream.concat(own.stream(), shared.stream())
                .map(Parameter.class::cast)
                .anyMatch(p -> p.getIn() == Parameter.In.PATH);
    }

    private static APIResponse problem(String text) {
        var schema = OASFactory.createSchema().ref(PROBLEM);
        var content = OASFactory.createContent()
                .addMediaType(
                        "application/problem+json", OASFactory.createMediaType().schema(schema));
        return OASFactory.createAPIResponse().description(text).content(content);
    }
}
