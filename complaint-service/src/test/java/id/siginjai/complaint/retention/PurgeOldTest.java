package id.siginjai.complaint.retention;

import static id.siginjai.complaint.intake.ComplaintStatus.INVESTIGATING;
import static id.siginjai.complaint.intake.ComplaintStatus.SUBSTANTIATED;
import static id.siginjai.complaint.intake.ComplaintStatus.UNSUBSTANTIATED;
import static id.siginjai.complaint.intake.ComplaintStatus.VERIFYING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import id.siginjai.complaint.Database;
import id.siginjai.complaint.Filing;
import id.siginjai.complaint.Inspectorate;
import id.siginjai.complaint.Reporter;
import id.siginjai.complaint.evidence.Photos;
import id.siginjai.complaint.intake.ComplaintStatus;
import id.siginjai.testing.As;
import id.siginjai.testing.Refused;
import id.siginjai.testing.Stack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was told is kept no longer than needed, and what is counted stays. */
@QuarkusTest
@QuarkusTestResource(Stack.class)
class PurgeOldTest {

    private final UUID official = UUID.randomUUID();

    @Inject
    PurgeOld purgeOld;

    @Inject
    Inspectorate inspectorate;

    @Inject
    Database database;

    @ConfigProperty(name = "siginjai.evidence.directory")
    Path directory;

    private Reporter reporter;
    private UUID complaint;

    @ParameterizedTest(name = "{0}, ended {1} days ago: purged {2}")
    @CsvSource({
        "SUBSTANTIATED, 1820, false",
        "SUBSTANTIATED, 1830, true",
        "UNSUBSTANTIATED, 360, false",
        "UNSUBSTANTIATED, 370, true",
        "REFERRED, 370, true",
        "VERIFYING, 4000, false",
    })
    void eachEndHasItsTime(ComplaintStatus status, int days, boolean purged) {
        aComplaint(status, days);

        purgeOld.purge();

        assertThat(database.value("SELECT purged_at IS NOT NULL FROM complaint WHERE id = ?", complaint))
                .isEqualTo(purged ? "t" : "f");
        reporter.reads().statusCode(purged ? 404 : 200);
    }

    @Test
    void nothingThatWasToldOrNotedIsLeft() {
        aComplaint(UNSUBSTANTIATED, 370);
        inspectorate.writes(reporter, "Terima kasih.");
        As.inspector()
                .body("{\"text\":\"Saksi kedua tidak datang.\"}")
                .post("/api/v1/complaints/" + complaint + "/notes")
                .then()
                .statusCode(201);
        var file = directory.resolve(database.value("SELECT id FROM attachment WHERE complaint_id = ?", complaint));
        assertThat(file).exists();

        purgeOld.purge();

        for (var table : new String[] {"message", "note", "attachment"}) {
            assertThat(database.value("SELECT count(*) FROM " + table + " WHERE complaint_id = ?", complaint))
                    .isEqualTo("0");
        }
        assertThat(Files.exists(file)).isFalse();
        assertThat(database.value(
                        "SELECT count(*) FROM complaint_step WHERE complaint_id = ? AND note IS NOT NULL", complaint))
                .isEqualTo("0");
        assertThat(database.value("SELECT cardinality(fingerprints) FROM complaint WHERE id = ?", complaint))
                .isEqualTo("0");
        Refused.with(404, "not-found", reporter.reads());
    }

    @Test
    void whatIsCountedStays() {
        aComplaint(SUBSTANTIATED, 1830);

        purgeOld.purge();

        As.inspector()
                .get("/api/v1/complaints/" + complaint)
                .then()
                .statusCode(200)
                .body("status", equalTo("SUBSTANTIATED"))
                .body("demand.amountPaid", equalTo(100_000))
                .body("narrative", nullValue())
                .body("reporter", nullValue());
        // The same reporter, who still counts once.
        Filing.about(official).byPhone("+62 812 3456 7890").filed();
        As.inspector().get("/api/v1/officials/" + official + "/strikes").then().body("count", equalTo(1));
    }

    private void aComplaint(ComplaintStatus status, int days) {
        reporter = Reporter.of(Filing.full(official));
        complaint = inspectorate.complaintOf(reporter);
        reporter.attaches(Photos.jpeg()).statusCode(201);
        inspectorate.leads(reporter, VERIFYING);
        if (status != VERIFYING) inspectorate.leads(reporter, INVESTIGATING, status);
        database.change(
                "UPDATE complaint_step SET at = at - make_interval(days => ?) WHERE complaint_id = ?", days, complaint);
        database.change(
                "UPDATE complaint SET filed_at = filed_at - make_interval(days => ?) WHERE id = ?", days, complaint);
    }
}
