package id.siginjai.kit.openapi;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/**
 * An example of every body, asked and answered, composed of its fields' examples: so an example can't lack a field that
 * was added, or keep one that is gone.
 */
final class Examples {

    private static final String PREFIX = "#/components/schemas/";
    private static final Map<String, Object> OF_FORMAT = Map.of(
            "uuid", "0197a2e1-da80-7208-ac29-a531da10b6d4",
            "date", "2025-06-25",
            "date-time", "2025-06-25T02:00:00Z");

    private final Map<String, Schema> schemas;

    private Examples(Map<String, Schema> schemas) {
        this.schemas = schemas;
    }

    static void compose(OpenAPI document) {
        var examples = new Examples(document.getComponents().getSchemas());
        document.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .forEach(examples::compose);
    }

    private void compose(Operation operation) {
        if (operation.getRequestBody() != null)
            compose(operation.getRequestBody().getContent());
        operation.getResponses().getAPIResponses().forEach((status, response) -> {
            if (status.startsWith("2")) compose(response.getContent());
        });
    }

    private void compose(Content content) {
        if (content == null || content.getMediaTypes() == null) return;
        var media = content.getMediaType("application/json");
        if (media == null || media.getExample() != null || media.getExamples() != null) return;
        if (media.getSchema() != null) media.setExample(of(media.getSchema(), Set.of()));
    }

    /** @param within the schemas that this one stands in: one that holds itself ends there */
    private Object of(Schema schema, Set<String> within) {
        if (schema.getRef() != null) {
            var name = schema.getRef().substring(PREFIX.length());
            if (within.contains(name) || !schemas.containsKey(name)) return null;
            return of(schemas.get(name), with(within, name));
        }
        if (schema.getExamples() != null && !schema.getExamples().isEmpty()) {
            return schema.getExamples().get(0);
        }
        if (schema.getEnumeration() != null && !schema.getEnumeration().isEmpty()) {
            return schema.getEnumeration().get(0);
        }
        return ofType(schema, within);
    }

    private Object ofType(Schema schema, Set<String> within) {
        var type =
                schema.getType() == null ? SchemaType.OBJECT : schema.getType().get(0);
        return switch (type) {
            case OBJECT -> object(schema, within);
            case ARRAY -> {
                var item = schema.getItems() == null ? null : of(schema.getItems(), within);
                yield item == null ? List.of() : List.of(item);
            }
            case STRING -> OF_FORMAT.get(Objects.toString(schema.getFormat()));
            case INTEGER, NUMBER -> schema.getMinimum() == null ? 1 : schema.getMinimum();
            case BOOLEAN -> false;
            case NULL -> null;
        };
    }

    private Object object(Schema schema, Set<String> within) {
        var example = new LinkedHashMap<String, Object>();
        if (schema.getProperties() == null) return example;
        schema.getProperties().forEach((name, property) -> {
            var value = of(property, within);
            if (value != null) example.put(name, value);
        });
        return example;
    }

    private static Set<String> with(Set<String> within, String name) {
        return Stream.concat(within.stream(), Stream.of(name)).collect(toUnmodifiableSet());
    }
}
