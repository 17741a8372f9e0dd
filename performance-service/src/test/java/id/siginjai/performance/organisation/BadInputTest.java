package id.siginjai.performance.organisation;

import static id.siginjai.performance.Organisation.positionOf;
import static id.siginjai.performance.Organisation.registration;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import id.siginjai.performance.Organisation;
import id.siginjai.testing.As;
import id.siginjai.testing.Refused;
import id.siginjai.testing.Stack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.Method;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a client sends, the answer names the field at fault, and is never a fault of the service. */
@QuarkusTest
@QuarkusTestResource(Stack.class)
class BadInputTest {

    private static final UUID LURAH = UUID.fromString("0197a2e1-da80-7208-ac29-a531da10b6d4");

    static Stream<Arguments> registrations() {
        return Stream.of(
                wrong("nip", "nip missing", request -> request.remove("nip")),
                wrong("nip", "nip null", request -> request.put("nip", null)),
                wrong("nip", "nip a number", request -> request.put("nip", 198503172010011007L)),
                wrong("nip", "nip an array", request -> request.put("nip", List.of("198503172010011007"))),
                wrong("nip", "nip short", request -> request.put("nip", "19850317")),
                wrong("nip", "nip of the 30th of February", request -> request.put("nip", "198502302010011007")),
                wrong("nip", "nip with NUL", request -> request.put("nip", "19850317201001100\0")),
                wrong("name", "name missing", request -> request.remove("name")),
                wrong("name", "name blank", request -> request.put("name", "  \t ")),
                wrong("name", "name too long", request -> request.put("name", "x".repeat(201))),
                wrong("name", "name with NUL", request -> request.put("name", "a\0b")),
                wrong("name", "name with a line break", request -> request.put("name", "a\nb")),
                wrong("name", "name an object", request -> request.put("name", Map.of("first", "x"))),
                wrong("rank", "rank missing", request -> request.remove("rank")),
                wrong("rank", "rank V/a", request -> request.put("rank", "V/a")),
                wrong("rank", "rank III/e", request -> request.put("rank", "III/e")),
                wrong("rank", "rank iii/d", request -> request.put("rank", "iii/d")),
                wrong("rank", "rank empty", request -> request.put("rank", "")),
                wrong("position", "position missing", request -> request.remove("position")),
                wrong("position", "position null", request -> request.put("position", null)),
                wrong("position", "position a text", request -> request.put("position", "Lurah")),
                wrong("position", "position an array", request -> request.put("position", List.of())),
                wrong(
                        "position.title",
                        "title missing",
                        request -> positionOf(request).remove("title")),
                wrong(
                        "position.title",
                        "title too long",
                        request -> positionOf(request).put("title", "x".repeat(151))),
                wrong(
                        "position.title",
                        "title with ESC",
                        request -> positionOf(request).put("title", "\u001b[2J")),
                wrong(
                        "position.level",
                        "level missing",
                        request -> positionOf(request).remove("level")),
                wrong(
                        "position.level",
                        "level unknown",
                        request -> positionOf(request).put("level", "KING")),
                wrong(
                        "position.level",
                        "level a number",
                        request -> positionOf(request).put("level", 1)),
                wrong(
                        "position.echelon",
                        "echelon unknown",
                        request -> positionOf(request).put("echelon", "I.a")),
                wrong(
                        "position.echelon",
                        "echelon as the code has it",
                        request -> positionOf(request).put("echelon", "IV_B")),
                wrong(
                        "position.echelon",
                        "echelon of another level",
                        request -> positionOf(request).put("echelon", "II.a")),
                wrong(
                        "position.unitCode",
                        "unit missing",
                        request -> positionOf(request).remove("unitCode")),
                wrong(
                        "position.unitCode",
                        "unit unknown",
                        request -> positionOf(request).put("unitCode", "NO-SUCH-UNIT")),
                wrong(
                        "position.unitCode",
                        "unit no code",
                        request -> positionOf(request).put("unitCode", "a b")),
                wrong(
                        "position.extra",
                        "unknown field within",
                        request -> positionOf(request).put("extra", 1)),
                wrong("since", "since missing", request -> request.remove("since")),
                wrong("since", "since no day", request -> request.put("since", "2025-02-30")),
                wrong("since", "since a number", request -> request.put("since", 20250101)),
                wrong("since", "since an array", request -> request.put("since", List.of(2025, 1, 1))),
                wrong("since", "since a moment", request -> request.put("since", "2025-01-01T00:00:00Z")),
                wrong("since", "since year 0", request -> request.put("since", "0000-01-01")),
                wrong("since", "since year 9999", request -> request.put("since", "9999-12-31")),
                wrong("since", "since year 10000", request -> request.put("since", "+10000-01-01")),
                wrong("since", "since year -1", request -> request.put("since", "-0001-01-01")),
                wrong("since", "since year 10000 as a clerk writes it", request -> request.put("since", "10000-01-01")),
                wrong("id", "id no uuid", request -> request.put("id", "x")),
                wrong("id", "id a number", request -> request.put("id", 1e300)),
                wrong("nama", "unknown field", request -> request.put("nama", "x")));
    }

    @ParameterizedTest(name = "{1} → {0}")
    @MethodSource("registrations")
    void aRegistrationThatCannotBeNamesTheField(String field, String name, Consumer<Map<String, Object>> fault) {
        var request = registration("15.71.11.1006");
        fault.accept(request);

        Refused.asInvalid(field, Organisation.register(request));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Éka Nurhidayah", "佐藤", "O'Brien; DROP TABLE official;--", "Budi 😀👨‍👩‍👧", "%_!\\"})
    void aNameMayBeAnyPlainText(String name) {
        var request = registration();
        request.put("name", name);

        Organisation.register(request).statusCode(201).body("name", equalTo(name));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PUT | units/TEST | {\"kind\":\"CITY\"} | name",
                "PUT | units/TEST | {\"name\":\"x\"} | kind",
                "PUT | units/TEST | {\"name\":\"x\",\"kind\":\"NOPE\"} | kind",
                "PUT | units/TEST | {\"name\":\"x\",\"kind\":\"AGENCY\",\"parentCode\":\"a b\"} | parentCode",
                "PUT | units/TEST | {\"name\":\"x\",\"kind\":\"AGENCY\",\"parentCode\":\"15.71\",\"closedOn\":\"0000-01-01\"} | closedOn",
                "PUT | units/a%20b | {\"name\":\"x\",\"kind\":\"AGENCY\",\"parentCode\":\"15.71\"} | code",
                "PUT | units/TEST%00 | {\"name\":\"x\",\"kind\":\"AGENCY\",\"parentCode\":\"15.71\"} | code",
                "PUT | units/TEST | {\"name\":\"x\",\"kind\":\"AGENCY\",\"parent\":\"15.71\"} | parent",
                "PUT | units/TEST | [] | body",
                "PUT | units/TEST | null | body",
                "POST | positions | {\"title\":\"x\",\"level\":\"STAFF\"} | unitCode",
                "POST | positions | {\"level\":\"STAFF\",\"unitCode\":\"15.71\"} | title",
                "POST | positions | {\"title\":\"x\",\"unitCode\":\"15.71\"} | level",
                "POST | positions | {\"title\":\"x\",\"level\":\"STAFF\",\"echelon\":\"IV.a\",\"unitCode\":\"15.71\"} | echelon",
                "POST | officials/{id}/appointments | {\"from\":\"2025-01-01\"} | positionId",
                "POST | officials/{id}/appointments | {\"positionId\":\"x\",\"from\":\"2025-01-01\"} | positionId",
                "POST | officials/{id}/appointments | {\"positionId\":\"{id}\"} | from",
                "POST | officials/{id}/appointments | {\"positionId\":\"{id}\",\"from\":\"9999-01-01\"} | from",
                "POST | officials/{id}/appointments | {\"positionId\":\"{id}\",\"from\":\"2025-01-01\",\"acting\":\"yes\"} | acting",
                "POST | officials/{id}/appointments | {\"positionId\":\"{id}\",\"from\":\"2025-01-01\",\"decreeNumber\":\"\"} | decreeNumber",
                "POST | officials/{id}/appointments | {\"positionId\":\"{id}\",\"from\":\"2025-01-01\",\"decreeNumber\":\"a\\u0000\"} | decreeNumber",
                "POST | officials/{id}/appointments/{id}/end | {} | to",
                "POST | officials/{id}/appointments/{id}/end | {\"to\":\"+99999-01-01\"} | to",
                "PUT | officials/{id} | {\"nip\":\"1\",\"name\":\"x\",\"rank\":\"I/a\"} | nip",
                "PUT | positions/{id} | {\"level\":\"STAFF\"} | title",
                "POST | officials | {\"name\":\"x\" | body",
                "POST | officials | \"text\" | body",
            })
    void aBodyThatCannotBeNamesTheField(Method method, String path, String body, String field) {
        var answer = As.personnel()
                .urlEncodingEnabled(false)
                .header("If-Match", "\"0\"")
                .body(body.replace("{id}", LURAH.toString()))
                .request(method, "/api/v1/" + path.replace("{id}", LURAH.toString()))
                .then();

        Refused.asInvalid(field, answer);
    }

    @Test
    void aBodyOfAMebibyteIsRefused() {
        var request = registration("15.71.11.1006");
        request.put("name", "x".repeat(1024 * 1024));

        Refused.with(413, "content-too-large", Organisation.register(request));
    }

    @ParameterizedTest
    @ValueSource(strings = {"with space", "é"})
    void anIdempotencyKeyIsVisibleAscii(String key) {
        var answer = As.personnel()
                .header("Idempotency-Key", key)
                .body(registration("15.71.11.1006"))
                .post("/api/v1/officials")
                .then();

        Refused.asInvalid("Idempotency-Key", answer);
    }

    @Test
    void anIdempotencyKeyHasAtMost255Characters() {
        var answer = As.personnel()
                .header("Idempotency-Key", "x".repeat(256))
                .body(registration("15.71.11.1006"))
                .post("/api/v1/officials")
                .then();

        Refused.asInvalid("Idempotency-Key", answer);
    }

    @Test
    void aRefusalQuotesNothingOfWhatWasSent() {
        var request = registration("15.71.11.1006");
        request.put("nip", "198502302010011007");

        var answer = Organisation.register(request).statusCode(400).extract().asString();

        assertThat(answer)
                .doesNotContain("198502302010011007", request.get("name").toString(), "Exception");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "id | 198502302010011007 | delapan angka pertama NIP bukan tanggal lahir yang mungkin",
                "en | 198502302010011007 | the first eight digits of the NIP are no possible birth date",
                "en | 198503172010131007 | digits 9 to 14 of the NIP are no possible month of appointment",
                "en | 198503172010013007 | digit 15 of the NIP must be 1 or 2",
                "id | 1985 | NIP harus 18 angka"
            })
    void aNipsFaultIsSaidInTheReadersLanguage(String language, String nip, String message) {
        var request = registration("15.71.11.1006");
        request.put("nip", nip);

        RestAssured.given()
                .contentType("application/json")
                .header("Authorization", "Test bkpsdmd")
                .header("Accept-Language", language)
                .body(request)
                .post("/api/v1/officials")
                .then()
                .statusCode(400)
                .body("violations.message", contains(message));
    }

    private static Arguments wrong(String field, String name, Consumer<Map<String, Object>> fault) {
        return Arguments.of(field, name, fault);
    }
}
