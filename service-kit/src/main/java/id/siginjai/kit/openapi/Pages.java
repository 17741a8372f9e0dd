package id.siginjai.kit.openapi;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** A page of Official is an OfficialPage, whatever the Java class of its items is called. */
final class Pages {

    private static final String PREFIX = "#/components/schemas/";

    private Pages() {}

    static void rename(OpenAPI document) {
        var components = document.getComponents();
        if (components.getSchemas() == null) return;
        var names = new HashMap<String, String>();
        components.getSchemas().forEach((name, schema) -> {
            if (name.startsWith("Page") && isPage(schema)) names.put(name, nameOf(schema));
        });
        names.forEach((before, after) -> {
            components.addSchema(after, components.getSchemas().get(before));
            components.removeSchema(before);
        });
        var sorted = new TreeMap<>(components.getSchemas());
        components.setSchemas(sorted);
        document.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .flatMap(operation -> operation.getResponses().getAPIResponses().values().stream())
                .forEach(response -> point(response.getContent(), names));
    }

    private static boolean isPage(Schema schema) {
        var properties = schema.getProperties();
        return properties != null
                && properties.keySet().equals(Set.of("items", "next"))
                && properties.get("items").getItems().getRef() != null;
    }

    private static String nameOf(Schema page) {
        var item = page.getProperties().get("items").getItems().getRef();
        return item.substring(PREFIX.length()) + "Page";
    }

    private static void point(Content content, Map<String, String> names) {
        if (content == null || content.getMediaTypes() == null) return;
        content.getMediaTypes().values().forEach(media -> {
            var schema = media.getSchema();
            if (schema == null || schema.getRef() == null) return;
            var name = names.get(schema.getRef().replace(PREFIX, ""));
            if (name != null) schema.setRef(PREFIX + name);
        });
    }
}
