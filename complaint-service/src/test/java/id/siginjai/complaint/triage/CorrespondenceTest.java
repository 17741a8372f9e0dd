package id.siginjai.complaint.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import id.siginjai.complaint.Database;
import id.siginjai.complaint.Filing;
import id.siginjai.complaint.Investigation;
import id.siginjai.testing.As;
import id.siginjai.testing.CapturedLog;
import id.siginjai.testing.Refused;
import id.siginjai.testing.Stack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What inspectors write: to the reporter, and for each other. */
@QuarkusTest
@QuarkusTestResource(Stack.class)
class CorrespondenceTest {

    private static final String TEXT = "Mohon sebutkan warna batu zamrudnya.";

    @Inject
    Database database;

    private UUID complaint;

    @BeforeEach
    void aComplaintWasFiled() {
        complaint = Filing.about(UUID.randomUUID()).filed();
    }

    @ParameterizedTest
    @ValueSource(strings = {"messages", "notes"})
    void whatIsWrittenIsReadInOrder(String part) {
        var written = write(part, TEXT)
                .then()
                .statusCode(201)
                .body("text", equalTo(TEXT))
                .body("writtenBy", equalTo("inspektorat"));
        write(part, "Kedua").then().statusCode(201);

        String id = written.extract().path("id");
        written.header("Location", endsWith(Investigation.path(complaint, part) + "/" + id));
        Investigation.of(complaint)
                .get(As.inspector(), part)
                .statusCode(200)
                .body("items.text", contains(TEXT, "Kedua"));
        Investigation.of(complaint)
                .get(As.inspector(), part + "/" + id)
                .statusCode(200)
                .body("text", equalTo(TEXT));
        Refused.with(404, "not-found", Investigation.of(complaint).get(As.inspector(), part + "/" + UUID.randomUUID()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"messages", "notes"})
    void theSameKeyWritesOnce(String part) {
        var key = UUID.randomUUID().toString();
        var first = writeWithKey(key, part, TEXT).then().statusCode(201).extract();

        var again = writeWithKey(key, part, TEXT).then().statusCode(201).extract();

        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        Investigation.of(complaint).get(As.inspector(), part).body("items.size()", equalTo(1));
        Refused.with(
                422, "idempotency-key-reused", writeWithKey(key, part, "Lain").then());
    }

    @ParameterizedTest
    @ValueSource(strings = {"messages", "notes"})
    void aKeyOfOneComplaintWritesNothingToAnother(String part) {
        var key = UUID.randomUUID().toString();
        writeWithKey(key, part, TEXT).then().statusCode(201);
        complaint = Filing.about(UUID.randomUUID()).filed();

        Refused.with(
                422, "idempotency-key-reused", writeWithKey(key, part, TEXT).then());
    }

    @ParameterizedTest
    @ValueSource(strings = {"messages", "notes"})
    void aTextThatIsNoneIsRefused(String part) {
        Refused.asInvalid("text", write(part, "  ").then());
        Refused.asInvalid("text", write(part, "x".repeat(5001)).then());
        write(part, "😀".repeat(5000)).then().statusCode(201);
    }

    @Test
    void nothingOfItStandsInTheClear() {
        try (var log = new CapturedLog()) {
            write("messages", TEXT).then().statusCode(201);
            write("notes", TEXT).then().statusCode(201);
            Refused.asInvalid("text", write("notes", TEXT + "\\u0000").then());

            assertThat(String.join("\n", log.lines())).doesNotContain("zamrud");
        }
        for (var table : List.of("message", "note", "idempotency")) {
            for (var row : database.rows("SELECT t::text FROM " + table + " t")) {
                assertThat(row.get(0)).doesNotContain("zamrud", hex("zamrud"));
            }
        }
    }

    @Test
    void everyReadingIsRecorded() {
        for (var part : List.of("messages", "notes", "history")) {
            Investigation.of(complaint).get(As.inspector(), part).statusCode(200);
        }
        write("notes", TEXT).then().statusCode(201);

        assertThat(database.rows(
                        "SELECT part, reader FROM complaint_access WHERE complaint_id = ? ORDER BY id", complaint))
                .containsExactly(
                        List.of("MESSAGES", "inspektorat"),
                        List.of("NOTES", "inspektorat"),
                        List.of("HISTORY", "inspektorat"));
    }

    private static String hex(String text) {
        return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
    }

    private Response write(String part, String text) {
        return post(As.inspector(), part, text);
    }

    private Response writeWithKey(String key, String part, String text) {
        return post(As.inspector().header("Idempotency-Key", key), part, text);
    }

    private Response post(RequestSpecification inspector, String part, String text) {
        return inspector.body("{\"text\": \"" + text + "\"}").post(Investigation.path(complaint, part));
    }
}
