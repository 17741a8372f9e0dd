package id.siginjai.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class EventContractTest {

    private static final String REACHED = "id.siginjai.pungli.threshold-reached.v1";
    private static final String OFFICIAL = "id.siginjai.official.v1";

    @Test
    void everySchemaHasAnExampleAndTheReverse() {
        assertThat(ContractFiles.types(".schema.json"))
                .isNotEmpty()
                .containsExactlyElementsOf(ContractFiles.types(".example.json"));
    }

    @ParameterizedTest
    @MethodSource("types")
    void aSchemaNamesItselfAndItsDialectAndExplainsEveryField(String type) {
        var schema = ContractFiles.json("events/" + type + ".schema.json");

        assertThat(schema.path("$id").asText())
                .isEqualTo(EventContract.of(type).dataSchema())
                .isEqualTo("urn:siginjai:schema:" + type);
        assertThat(schema.path("$schema").asText()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
        assertThat(schema.path("required")).isNotEmpty();
        assertThat(schema.path("properties"))
                .isNotEmpty()
                .allSatisfy(
                        field -> assertThat(field.path("description").asText()).isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("types")
    void theExampleIsValid(String type) {
        var contract = EventContract.of(type);

        assertThat(contract.violations(contract.exampleBytes())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("types")
    void aLaterVersionWithMoreFieldsIsValid(String type) {
        var contract = EventContract.of(type);
        var later = (ObjectNode) contract.example();
        later.put("addedLater", true);
        later.path("appointments").forEach(appointment -> ((ObjectNode) appointment).put("addedLater", true));

        assertThat(contract.violations(bytes(later))).isEmpty();
    }

    @ParameterizedTest(name = "{0} without {1}")
    @MethodSource("requiredFields")
    void withoutARequiredFieldItIsNotValid(String type, String field) {
        var contract = EventContract.of(type);
        var incomplete = (ObjectNode) contract.example();
        assertThat(incomplete.remove(field)).isNotNull();

        assertThat(contract.violations(bytes(incomplete)))
                .singleElement()
                .asString()
                .contains(field);
    }

    @ParameterizedTest(name = "{1} = {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                REACHED + " | officialId    | \"kepala dinas\"",
                REACHED + " | sequence      | 0",
                REACHED + " | sequence      | \"1\"",
                REACHED + " | round         | 1.5",
                REACHED + " | complaintIds  | []",
                REACHED + " | complaintIds  | [\"0197a2e1-da80-7208-ac29-a531da10b6d4\"]",
                REACHED + " | reachedAt     | \"yesterday\"",
                REACHED + " | reachedAt     | \"2025-07-03T09:15:30.250+07:00\"",
                "id.siginjai.pungli.threshold-withdrawn.v1 | reason | \"MERCY\"",
                OFFICIAL + " | name         | \"\"",
                OFFICIAL + " | appointments | [{}]",
                "id.siginjai.rotation.marked.v1  | status   | \"EXECUTED\"",
                "id.siginjai.rotation.marked.v1  | reasons  | [\"MERCY\"]",
                "id.siginjai.rotation.decided.v1 | status   | \"MARKED\"",
            })
    void aWrongValueIsNotValid(String type, String field, String value) {
        var contract = EventContract.of(type);
        var wrong = (ObjectNode) contract.example();
        wrong.set(field, ContractFiles.parse(value));

        assertThat(contract.violations(bytes(wrong)))
                .isNotEmpty()
                .allSatisfy(violation -> assertThat(violation).contains(field));
    }

    @ParameterizedTest
    @CsvSource({"marked", "decided", "executed"})
    void aMarkBecauseOfComplaintsNamesTheirRound(String kind) {
        var contract = EventContract.of("id.siginjai.rotation." + kind + ".v1");
        var mark = (ObjectNode) contract.example();
        mark.remove("pungliRound");

        assertThat(contract.violations(bytes(mark))).singleElement().asString().contains("pungliRound");

        mark.putArray("reasons").add("STAGNATION");
        assertThat(contract.violations(bytes(mark))).isEmpty();
    }

    @Test
    void anAppointmentNamesAnEndOnlyWhenItHasOne() {
        var contract = EventContract.of(OFFICIAL);
        var official = (ObjectNode) contract.example();
        official.path("appointments").forEach(appointment -> ((ObjectNode) appointment).remove("to"));
        assertThat(contract.violations(bytes(official))).isEmpty();

        official.path("appointments").forEach(appointment -> ((ObjectNode) appointment).putNull("to"));
        assertThat(contract.violations(bytes(official))).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            emptyValue = "",
            value = {"''", "null", "[]", "{", "{} {}", "not json"})
    void whatIsNoJsonObjectIsNotValid(String data) {
        assertThat(EventContract.of(REACHED).violations(data.getBytes(StandardCharsets.UTF_8)))
                .isNotEmpty();
    }

    @Test
    void whatIsNotUtf8IsNotValid() {
        assertThat(EventContract.of(REACHED).violations(new byte[] {'"', (byte) 0xC3, '"'}))
                .containsExactly("not UTF-8");
    }

    @Test
    void aTypeWithoutContractIsRefused() {
        assertThatThrownBy(() -> EventContract.of("id.siginjai.unheard-of.v1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("id.siginjai.unheard-of.v1");
    }

    private static Stream<String> types() {
        return ContractFiles.types(".schema.json").stream();
    }

    private static Stream<Arguments> requiredFields() {
        return types().flatMap(type -> ContractFiles.json("events/" + type + ".schema.json")
                .path("required")
                .valueStream()
                .map(field -> Arguments.of(type, field.asText())));
    }

    private static byte[] bytes(JsonNode data) {
        return data.toString().getBytes(StandardCharsets.UTF_8);
    }
}
