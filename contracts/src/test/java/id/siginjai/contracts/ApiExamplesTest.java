package id.siginjai.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever writes a client sees of every call what goes in and what comes out, and it is what the schemas say. */
class ApiExamplesTest {

    private static final String JSON = "/content/application~1json";

    /** An operation of a service's document. */
    record Call(String service, String method, String path, JsonNode operation) {

        @Override
        public String toString() {
            return service + ": " + method + " " + path;
        }
    }

    static Stream<Call> calls() {
        return Stream.of("performance-service", "complaint-service")
                .flatMap(service ->
                        ContractFiles.yaml("openapi/" + service + ".yaml").path("paths").properties().stream()
                                .flatMap(path -> calls(service, path)));
    }

    private static Stream<Call> calls(String service, Map.Entry<String, JsonNode> path) {
        return path.getValue().properties().stream()
                .filter(call -> call.getValue().has("responses"))
                .map(call -> new Call(service, call.getKey(), path.getKey(), call.getValue()));
    }

    @ParameterizedTest
    @MethodSource("calls")
    void whatGoesInHasAnExampleThatFits(Call call) {
        var body = call.operation().at("/requestBody" + JSON);
        if (body.isMissingNode()) return;

        var example = exampleOf(body);
        assertThat(example.isMissingNode()).isFalse();
        assertThat(ApiDocument.of(call.service())
                        .promises()
                        .brokenByRequest(call.method(), call.path(), example.toString()))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("calls")
    void whatComesOutHasAnExampleThatFits(Call call) {
        var promises = ApiDocument.of(call.service()).promises();
        var answers = call.operation().path("responses").properties().stream()
                .filter(answer -> answer.getKey().startsWith("2"))
                .filter(answer -> !answer.getValue().at(JSON).isMissingNode())
                .toList();

        for (var answer : answers) {
            var example = exampleOf(answer.getValue().at(JSON));
            assertThat(example.isMissingNode()).isFalse();
            var status = Integer.parseInt(answer.getKey());
            assertThat(promises.broken(call.method(), call.path(), status, "application/json", example.toString()))
                    .isEmpty();
        }
        assertThat(call.operation().path("responses").properties())
                .anyMatch(answer -> answer.getKey().startsWith("2"));
    }

    /** One that was composed, or the first that a resource gives by name. */
    private static JsonNode exampleOf(JsonNode media) {
        if (media.has("example")) return media.path("example");
        var named = media.path("examples").elements();
        return named.hasNext() ? named.next().path("value") : MissingNode.getInstance();
    }
}
