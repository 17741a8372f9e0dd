package id.siginjai.contracts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * What an OpenAPI document promises of each answer: the status is one that the operation names, and the body has exactly
 * the fields of its schema. A field that no client was told of is as wrong as one that lacks.
 */
public final class ApiPromises {

    private static final int FAILURE = 500;

    private static final JsonMapper JSON = new JsonMapper();
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Pattern VARIABLE = Pattern.compile("\\{[^}]+}");

    private final JsonNode document;
    private final Map<String, Schema> schemas = new ConcurrentHashMap<>();

    ApiPromises(JsonNode document) {
        this.document = document;
        close(document.path("components").path("schemas"));
    }

    private static void close(JsonNode schemas) {
        for (var schema : schemas) {
            if (schema.has("properties")) ((ObjectNode) schema).put("additionalProperties", false);
        }
    }

    /**
     * What the answer breaks; empty when nothing, or when the document knows no such call.
     *
     * @param path as it was called, without the query
     */
    public List<String> broken(String method, String path, int status, String contentType, String body) {
        var responses = operation(method, path).map(operation -> operation.path("responses"));
        if (responses.isEmpty()) return List.of();
        // Clients are told of it, so that they can handle it; it is no answer that a test may get.
        if (status == FAILURE) return List.of("the service failed");
        var response = responses.get().path(String.valueOf(status));
        if (response.isMissingNode()) return List.of("the document does not know status " + status);
        var content = response.path("content");
        if (content.isEmpty()) return body.isEmpty() ? List.of() : List.of("the document knows no body");
        var type = contentType == null ? "" : contentType.split(";")[0].strip();
        var media = content.path(type);
        if (media.isMissingNode()) return List.of("the document does not know the content type " + contentType);
        if (!type.endsWith("json")) return List.of(); // a form or a table has no fields to hold against a schema
        return violations(media.path("schema"), body);
    }

    /** What a request's body breaks; empty when nothing. */
    List<String> brokenByRequest(String method, String path, String body) {
        var schema = operation(method, path).orElseThrow().at("/requestBody/content/application~1json/schema");
        return schema.isMissingNode() ? List.of("the document knows no body") : violations(schema, body);
    }

    private Optional<JsonNode> operation(String method, String path) {
        var verb = method.toLowerCase(Locale.ROOT);
        return document.path("paths").properties().stream()
                .filter(entry ->
                        matches(entry.getKey(), path) && entry.getValue().has(verb))
                // Where a fixed path and one with variables both fit, the fixed one is meant.
                .min(Comparator.comparingLong(
                        entry -> VARIABLE.matcher(entry.getKey()).results().count()))
                .map(entry -> entry.getValue().path(verb));
    }

    private static boolean matches(String template, String path) {
        var pattern = new StringBuilder();
        var end = 0;
        for (var variable = VARIABLE.matcher(template); variable.find(); end = variable.end()) {
            pattern.append(Pattern.quote(template.substring(end, variable.start())))
                    .append("[^/]+");
        }
        return path.matches(
                pattern.append(Pattern.quote(template.substring(end))).toString());
    }

    private List<String> violations(JsonNode schema, String body) {
        try {
            var answer = JSON.readTree(body);
            return compiled(schema)
                    .validate(answer, run -> run.executionConfig(config -> config.formatAssertionsEnabled(true)))
                    .stream()
                    .map(Error::toString)
                    .toList();
        } catch (JsonProcessingException e) {
            return List.of("not JSON");
        }
    }

    private Schema compiled(JsonNode schema) {
        return schemas.computeIfAbsent(schema.toString(), key -> {
            var root = (ObjectNode) schema.deepCopy();
            root.set("$defs", document.path("components").path("schemas"));
            return REGISTRY.getSchema(root.toString().replace("#/components/schemas/", "#/$defs/"));
        });
    }
}
