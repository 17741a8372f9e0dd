package id.siginjai.complaint.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import id.siginjai.complaint.Database;
import id.siginjai.complaint.Filing;
import id.siginjai.testing.As;
import id.siginjai.testing.Refused;
import id.siginjai.testing.Stack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be taken in is refused with the field that is at fault, and nothing of it is kept. */
@QuarkusTest
@QuarkusTestResource(Stack.class)
class BadReportsTest {

    private static final UUID OFFICIAL = UUID.randomUUID();

    @Inject
    Database database;

    private String complaints;

    @BeforeEach
    void countComplaints() {
        complaints = database.value("SELECT count(*) FROM complaint");
    }

    @AfterEach
    void nothingWasKept() {
        assertThat(database.value("SELECT count(*) FROM complaint")).isEqualTo(complaints);
    }

    /** Each is a complete report with one thing wrong, written over its field as JSON. */
    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "narrative | null",
                "narrative | \"\"",
                "narrative | \"                              \"",
                "narrative | \"nineteen characters\"",
                "narrative | 12345678901234567890",
                "narrative | true",
                "narrative | [\"Petugas loket meminta uang.\"]",
                "narrative | {\"text\":\"Petugas loket meminta uang.\"}",
                "narrative | \"Petugas loket meminta\\u0000 uang.\"",
                "narrative | \"Petugas loket meminta\\u001b uang.\"",
                "narrative | \"Petugas loket meminta\\ud800 uang.\"",
                "narrative | \"Petugas loket meminta\\udc00 uang.\"",
                "narrative | \"Petugas loket meminta\\u202e uang.\"",
                "officialId | \"not-a-uuid\"",
                "officialId | \"\"",
                "officialId | 5",
                "officialId | {}",
                "unitCode | 15.71",
                "unitCode | \"15.71\\u0000\"",
                "unitCode | \"15.71\\n15.72\"",
                "positionTitle | false",
                "positionTitle | \"Lurah\\u0007\"",
                "accusedDescription | 3",
                "accusedDescription | \"loket\\u0000\"",
                "service | []",
                "service | \"KTP\\u0000\"",
                "service | \"KTP\\nKK\"",
                "place | {}",
                "place | \"kantor\\u0000\"",
                "incidentDate | \"2025-02-30\"",
                "incidentDate | \"25-06-2025\"",
                "incidentDate | \"\"",
                "incidentDate | 20250625",
                "incidentDate | [2025,6,25]",
                "incidentDate | \"2025-06-25T10:00:00Z\"",
                "incidentDate | \"2999-01-01\"",
                "incidentDate | \"1945-08-17\"",
                "incidentDate | \"+99999-01-01\"",
                "channel | \"TELEPHONE\"",
                "channel | \"online\"",
                "channel | \"\"",
                "channel | 0",
                "channel | []",
                "demand | 5",
                "demand | \"\"",
                "demand | []",
                "demand.outcome | \"MAYBE\"",
                "demand.outcome | 1",
                "demand.amountDemanded | -1",
                "demand.amountDemanded | 1000000000001",
                "demand.amountDemanded | 9223372036854775808",
                "demand.amountDemanded | 1e400",
                "demand.amountDemanded | 0.5",
                "demand.amountDemanded | \"150000\"",
                "demand.amountDemanded | {}",
                "demand.amountDemanded | \"\"",
                "demand.amountPaid | -150000",
                "demand.amountPaid | 99999999999999",
                "demand.amountPaid | true",
                "demand.officialTariff | -1",
                "demand.officialTariff | 1000000000001",
                "demand.officialTariff | []",
                "demand.fee | 1",
                "reporter | \"Budi\"",
                "reporter | []",
                "reporter | \"\"",
                "reporter.name | 1",
                "reporter.name | \"Budi\\u0000\"",
                "reporter.name | \"Budi\\nSanti\"",
                "reporter.phone | \"12\"",
                "reporter.phone | \"not a number\"",
                "reporter.phone | 81234567890",
                "reporter.phone | \"0812-3456-7890\\u0000\"",
                "reporter.phone | \"+99 1234567\"",
                "reporter.email | \"budi\"",
                "reporter.email | \"budi@\"",
                "reporter.email | \"budi@exa mple.com\"",
                "reporter.email | \"budi@example.com\\u0000\"",
                "reporter.email | []",
                "reporter.address | \"Jl. Jenderal Sudirman\"",
                "narative | \"Petugas loket meminta uang agar selesai.\"",
                "id | \"0197a2e1-da80-7208-ac29-a531da10b6d4\"",
                "receipt | \"1234567890123456\"",
                "status | \"SUBSTANTIATED\"",
            })
    void aFieldThatCannotBeIsNamed(String field, String json) {
        var body = Filing.full(OFFICIAL).body();
        var path = field.split("\\.");
        var holder = path.length == 1 ? body : (ObjectNode) body.get(path[0]);
        holder.putRawValue(path[path.length - 1], new RawValue(json));

        Refused.asInvalid(field, post(written(body)));
    }

    static Stream<Arguments> tooLong() {
        return Stream.of(
                tooLong("narrative", 5001),
                tooLong("unitCode", 41),
                tooLong("positionTitle", 151),
                tooLong("accusedDescription", 1001),
                tooLong("service", 151),
                tooLong("place", 501),
                tooLong("reporter.name", 151),
                tooLong("reporter.phone", 41),
                tooLong("reporter.email", 255));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tooLong")
    void aTextThatIsTooLongIsNamed(String field, Consumer<ObjectNode> damage) {
        var body = Filing.full(OFFICIAL).body();
        damage.accept(body);

        Refused.asInvalid(field, post(body.toString()));
    }

    @Test
    void aReportThatTellsNobodyIsRefused() {
        var body = Filing.full(OFFICIAL).body();
        body.remove("officialId");
        body.remove("unitCode");
        body.put("positionTitle", "   ");
        body.putNull("accusedDescription");

        Refused.asInvalid("officialId", post(body.toString()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "[{}]",
                "\"text\"",
                "5",
                "{",
                "{\"narrative\":",
                "{\"narrative\":\"a\",\"narrative\":\"b\"}",
                "{} {}",
                "{'narrative':'x'}",
                "\u0000",
                "<complaint/>"
            })
    void aBodyThatIsNoReportIsRefused(String body) {
        Refused.asInvalid("body", post(body));
    }

    @Test
    void bytesThatAreNoTextAreRefused() {
        var body = "{\"narrative\":\"Petugas loket meminta uang ~~\"}".getBytes(StandardCharsets.ISO_8859_1);
        body[body.length - 4] = (byte) 0xC3;
        body[body.length - 3] = (byte) 0x28;

        Refused.with(
                400,
                "validation",
                As.nobody().body(body).post("/api/v1/complaints").then());
    }

    @Test
    void anEmptyReportNamesWhatIsMissing() {
        Refused.asInvalid("narrative", post("{}")).body("violations.field", not(equalTo("body")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/xml", "application/x-www-form-urlencoded"})
    void anotherContentTypeIsRefused(String type) {
        var answer = As.nobody()
                .contentType(type)
                .body("narrative=x")
                .post("/api/v1/complaints")
                .then();

        Refused.with(415, "unsupported-media-type", answer);
    }

    @Test
    void aBodyOfAMebibyteIsRefused() {
        var answer = post(Filing.full(OFFICIAL)
                .with("narrative", "x".repeat(1024 * 1024))
                .body()
                .toString());

        Refused.with(413, "content-too-large", answer);
    }

    @ParameterizedTest
    @CsvSource({"id, wajib diisi", "en, must not be null", "fr, wajib diisi"})
    void theFaultIsToldInTheReadersLanguage(String language, String message) {
        var answer = given().contentType("application/json")
                .header("Accept-Language", language)
                .body("{\"accusedDescription\":\"loket dua\"}")
                .post("/api/v1/complaints")
                .then();

        Refused.asInvalid("narrative", answer).body("violations.message[0]", equalTo(message));
    }

    private static Arguments tooLong(String field, int length) {
        Consumer<ObjectNode> damage = body -> {
            var path = field.split("\\.");
            var holder = path.length == 1 ? body : (ObjectNode) body.get(path[0]);
            var text = field.endsWith("email") ? "x".repeat(length - 12) + "@example.com" : "1".repeat(length);
            holder.put(path[path.length - 1], text);
        };
        return Arguments.of(field, damage);
    }

    private static String written(ObjectNode body) {
        try {
            return new JsonMapper().writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ValidatableResponse post(String body) {
        return As.nobody().body(body).post("/api/v1/complaints").then();
    }
}
