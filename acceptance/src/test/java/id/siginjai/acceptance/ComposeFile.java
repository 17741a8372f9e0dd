package id.siginjai.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** docker-compose.yml, with its anchors resolved and its variables as they are written. */
final class ComposeFile {

    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Z_]+)(?::-([^}]*))?}");

    private final String text = Repository.text("docker-compose.yml");
    private final JsonNode content =
            new ObjectMapper().valueToTree(new Yaml(new SafeConstructor(new LoaderOptions())).load(text));

    JsonNode service(String name) {
        var service = content.path("services").path(name);
        if (service.isMissingNode()) throw new IllegalArgumentException("no service " + name + " in the compose file");
        return service;
    }

    Map<String, JsonNode> services() {
        var all = new LinkedHashMap<String, JsonNode>();
        content.path("services").properties().forEach(entry -> all.put(entry.getKey(), entry.getValue()));
        return all;
    }

    JsonNode volumes() {
        return content.path("volumes");
    }

    /** A service's environment; null where a name has no value and is taken from outside. */
    Map<String, String> environment(String service) {
        var environment = new TreeMap<String, String>();
        service(service)
                .path("environment")
                .properties()
                .forEach(entry -> environment.put(
                        entry.getKey(),
                        entry.getValue().isNull() ? null : entry.getValue().asText()));
        return environment;
    }

    /** Every variable that can be set from outside, with the default that it has here, or "" where it has none. */
    Map<String, String> variables() {
        var variables = new TreeMap<String, String>();
        VARIABLE.matcher(text).results().forEach(found -> {
            var value = found.group(2) == null ? "" : found.group(2);
            var other = variables.put(found.group(1), value);
            if (other != null && !other.equals(value)) {
                throw new IllegalStateException(found.group(1) + " has two defaults: " + other + " and " + value);
            }
        });
        services()
                .keySet()
                .forEach(service -> environment(service).forEach((name, value) -> {
                    if (value == null) variables.put(name, "");
                }));
        return variables;
    }

    /** What is written, with the default in the place of each variable. */
    static String withDefaults(String written) {
        return VARIABLE.matcher(written).replaceAll(found -> found.group(2) == null ? "" : found.group(2));
    }

    /** The commands, arguments and other lists of a service, as text. */
    static Stream<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asText);
    }

    static String joined(JsonNode list) {
        return texts(list).collect(Collectors.joining(" "));
    }
}
