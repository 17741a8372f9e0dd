package id.siginjai.complaint.intake;

import static id.siginjai.complaint.Pungli.REACHED;
import static org.assertj.core.api.Assertions.assertThat;

import id.siginjai.complaint.Database;
import id.siginjai.complaint.Filing;
import id.siginjai.complaint.Pungli;
import id.siginjai.testing.As;
import id.siginjai.testing.CapturedLog;
import id.siginjai.testing.KeepsPromises;
import id.siginjai.testing.Refused;
import id.siginjai.testing.Stack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a reporter tells in confidence is readable to the inspectorate, and nowhere else. */
@QuarkusTest
@QuarkusTestResource(Stack.class)
class ConfidentialityTest {

    /** None of it may be found anywhere, in whatever case, spacing or encoding. */
    private static final List<String> SECRETS = List.of(
            "zamrud",
            "kuningan",
            "berkacamata",
            "rahasiawan",
            "81277788899",
            "812-7778-8899",
            "rahasiawan@example.com");

    private final UUID official = UUID.randomUUID();

    @Inject
    Database database;

    private String receipt;

    private Filing secret() {
        return Filing.full(official)
                .with("narrative", "Petugas loket bercincin zamrud meminta uang agar surat selesai.")
                .with("place", "Warung di belakang pasar Kuningan")
                .with("accusedDescription", "Berkacamata, di loket dua")
                .by("Rahasiawan", "0812-7778-8899", "rahasiawan@example.com");
    }

    @BeforeEach
    void aComplaintWasFiled() {
        receipt = secret().sendWithKey(UUID.randomUUID().toString())
                .statusCode(201)
                .extract()
                .path("receipt");
    }

    @Test
    void noColumnOfAnyTableHoldsIt() {
        var tables = database.rows("SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'");

        for (var table : tables) {
            for (var row : database.rows("SELECT t::text FROM \"" + table.get(0) + "\" t")) {
                assertThatNothingIsTold(row.get(0));
            }
        }
        assertThat(database.value(
                        "SELECT octet_length(confidential) > 200 FROM complaint WHERE official_id = ?", official))
                .isEqualTo("t");
    }

    @Test
    void noEventHoldsIt() {
        for (var i = 0; i < 3; i++) secret().byPhone("0812-7778-889" + i).filed();

        var event = Pungli.awaitLast(official, REACHED);

        assertThatNothingIsTold(event.data().toString() + event.headers());
    }

    @Test
    void noLogHoldsIt() {
        try (var log = new CapturedLog()) {
            secret().filed();
            secret().with("channel", "TELEPHONE").send().statusCode(400);
            secret().with("incidentDate", "2999-01-01").send().statusCode(400);
            secret().by("Rahasiawan", "812-7778-8899-0000000", "rahasiawan@example.com")
                    .send()
                    .statusCode(400);
            tamper("UPDATE complaint SET confidential = '\\x00' WHERE official_id = ?");
            readWhatIsBroken().statusCode(500);

            assertThat(log.lines()).anyMatch(line -> line.contains("cannot be decrypted"));
            assertThatNothingIsTold(String.join("\n", log.lines()));
        }
    }

    @Test
    void twoFingerprintsTellNeitherThePhoneNorTheEmail() {
        var fingerprints = database.value(
                "SELECT array_to_string(fingerprints, ' ') FROM complaint WHERE official_id = ?", official);

        assertThat(fingerprints.split(" ")).hasSize(2).allMatch(text -> text.matches("[A-Za-z0-9_-]{22}"));
    }

    @Test
    void theInspectorateReadsIt() {
        var complaint = read().statusCode(200).extract();

        assertThat(complaint.<String>path("narrative")).contains("zamrud");
        assertThat(complaint.<String>path("place")).contains("Kuningan");
        assertThat(complaint.<String>path("accusedDescription")).contains("Berkacamata");
        assertThat(complaint.<String>path("reporter.phone")).isEqualTo("0812-7778-8899");
        assertThat(complaint.asString()).doesNotContain(receipt);
    }

    @Test
    void aTamperedCiphertextDoesNotOpen() {
        tamper("UPDATE complaint SET confidential = set_byte(confidential, 40, get_byte(confidential, 40) # 1)"
                + " WHERE official_id = ?");

        assertThatNothingIsTold(
                Refused.with(500, "internal", readWhatIsBroken()).extract().asString());
    }

    @Test
    void aCiphertextOfAnotherComplaintDoesNotOpen() {
        var other = Filing.about(UUID.randomUUID()).filed();

        tamper("UPDATE complaint SET confidential = (SELECT confidential FROM complaint WHERE id = '" + other
                + "') WHERE official_id = ?");

        Refused.with(500, "internal", readWhatIsBroken());
    }

    private void tamper(String sql) {
        assertThat(database.change(sql, official)).isPositive();
    }

    private ValidatableResponse read() {
        var id = database.value("SELECT id FROM complaint WHERE official_id = ? LIMIT 1", official);
        return As.inspector().get("/api/v1/complaints/" + id).then();
    }

    /** A row that was altered behind the service's back: its 500 is no promise of the API document. */
    private ValidatableResponse readWhatIsBroken() {
        var id = database.value("SELECT id FROM complaint WHERE official_id = ? LIMIT 1", official);
        return As.inspector()
                .noFiltersOfType(KeepsPromises.class)
                .get("/api/v1/complaints/" + id)
                .then();
    }

    private void assertThatNothingIsTold(String text) {
        var secrets = new ArrayList<>(SECRETS);
        secrets.add(receipt);
        var hex = secrets.stream()
                .map(secret -> HexFormat.of().formatHex(secret.getBytes(StandardCharsets.UTF_8)))
                .toList();
        secrets.addAll(hex);
        assertThat(text.toLowerCase(Locale.ROOT)).doesNotContain(secrets);
    }
}
