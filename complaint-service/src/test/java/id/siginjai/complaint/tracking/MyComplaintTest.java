package id.siginjai.complaint.tracking;

import static id.siginjai.complaint.Inspectorate.INSPECTOR;
import static id.siginjai.complaint.Inspectorate.NOTE;
import static id.siginjai.complaint.Pungli.REACHED;
import static id.siginjai.complaint.Pungli.WITHDRAWN;
import static id.siginjai.complaint.intake.ComplaintStatus.INVESTIGATING;
import static id.siginjai.complaint.intake.ComplaintStatus.NEEDS_INFORMATION;
import static id.siginjai.complaint.intake.ComplaintStatus.SUBSTANTIATED;
import static id.siginjai.complaint.intake.ComplaintStatus.VERIFYING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import id.siginjai.complaint.Database;
import id.siginjai.complaint.Filing;
import id.siginjai.complaint.Inspectorate;
import id.siginjai.complaint.Pungli;
import id.siginjai.complaint.Reporter;
import id.siginjai.testing.As;
import id.siginjai.testing.Refused;
import id.siginjai.testing.Stack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a reporter can do with nothing but a receipt. */
@QuarkusTest
@QuarkusTestResource(Stack.class)
class MyComplaintTest {

    private final UUID official = UUID.randomUUID();

    @Inject
    Inspectorate inspectorate;

    @Inject
    Database database;

    private Reporter reporter;

    @BeforeEach
    void aComplaintWasFiled() {
        reporter = Reporter.of(Filing.full(official));
    }

    @Test
    void theReporterFollowsIt() {
        inspectorate.leads(reporter, VERIFYING, NEEDS_INFORMATION);
        inspectorate.writes(reporter, "Pukul berapa kejadiannya?");

        var view = reporter.reads();

        view.statusCode(200)
                .header("Cache-Control", "no-store")
                .body("status", equalTo("NEEDS_INFORMATION"))
                .body("service", equalTo("Surat pengantar KTP"))
                .body("timeline.status", contains("RECEIVED", "VERIFYING", "NEEDS_INFORMATION"))
                .body(
                        "timeline[2].text",
                        equalTo("The inspectorate has a question for you. Please answer it with a " + "message here."))
                .body("messages.writer", contains("INSPECTORATE"))
                .body("messages.text", contains("Pukul berapa kejadiannya?"));
    }

    @Test
    void theAnswerNamesNobodyAndHoldsNoId() {
        inspectorate.leads(reporter, VERIFYING, INVESTIGATING, SUBSTANTIATED);
        var other = Reporter.of(Filing.full(official));
        inspectorate.leads(other, VERIFYING, NEEDS_INFORMATION);
        inspectorate.writes(other, "Mohon dilengkapi.");

        for (var each : new Reporter[] {reporter, other}) {
            assertThat(each.reads().extract().asString())
                    .doesNotContain(
                            INSPECTOR,
                            NOTE,
                            each.receipt(),
                            official.toString(),
                            inspectorate.complaintOf(each).toString(),
                            "Budi Santoso",
                            "0812",
                            "budi@example.com",
                            "Lurah",
                            "loket");
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "id | Laporan Anda telah diterima.",
                "en | Your report has been received.",
                "fr | Laporan Anda telah diterima."
            })
    void theTimelineSpeaksTheReadersLanguage(String language, String text) {
        reporter.readsIn(language).statusCode(200).body("timeline[0].text", equalTo(text));
    }

    @Test
    void theReportersMessageIsSealedAndGoesBackToTheInspectorate() {
        inspectorate.leads(reporter, VERIFYING, NEEDS_INFORMATION);

        reporter.writes("  Pukul sembilan pagi.\nDi loket dua.  ")
                .statusCode(201)
                .header("Location", endsWith("/api/v1/my-complaint"))
                .body("writer", equalTo("REPORTER"))
                .body("text", equalTo("Pukul sembilan pagi.\nDi loket dua."));

        reporter.reads()
                .body("status", equalTo("VERIFYING"))
                .body("timeline[3].text", equalTo("Your answer has arrived; the inspectorate goes on checking."))
                .body("messages.text", contains("Pukul sembilan pagi.\nDi loket dua."));
        assertThat(database.value("SELECT encode(text, 'escape') FROM message WHERE complaint_id = ?", complaint()))
                .doesNotContain("sembilan");
    }

    @Test
    void aMessageWhereNothingWasAskedMovesNothing() {
        reporter.writes("Saya punya bukti tambahan.").statusCode(201);

        reporter.reads().body("status", equalTo("RECEIVED")).body("timeline.status", contains("RECEIVED"));
    }

    @Test
    void aRepeatedMessageIsWrittenOnce() {
        var other = Reporter.of(Filing.about(official));
        var key = UUID.randomUUID().toString();

        var first = reporter.writes("Halo", key).statusCode(201).extract().asString();
        var second = reporter.writes("Halo", key).statusCode(201).extract().asString();
        other.writes("Halo", key).statusCode(201);

        assertThat(second).isEqualTo(first);
        Refused.with(422, "idempotency-key-reused", reporter.writes("Halo lagi", key));
        reporter.reads().body("messages.text", contains("Halo"));
        other.reads().body("messages.text", contains("Halo"));
    }

    @Test
    void aMessageMayBeAsLongAsPeopleWrite() {
        reporter.writes("🙏".repeat(5000)).statusCode(201);

        for (var text : new String[] {"", "   ", "x".repeat(5001), "\u0000", "bip\u0007"}) {
            Refused.asInvalid("text", reporter.writes(text));
        }
    }

    @Test
    void aWithdrawnReportCountsNoMore() {
        for (var i = 0; i < 2; i++) Filing.about(official).filed();
        Pungli.await(official, REACHED);

        reporter.withdraws()
                .statusCode(200)
                .body("status", equalTo("WITHDRAWN"))
                .body("timeline.text", contains("Your report has been received.", "You have withdrawn the report."));

        assertThat(Pungli.awaitLast(official, REACHED, WITHDRAWN).complaintIds())
                .hasSize(2)
                .doesNotContain(complaint());
    }

    @Test
    void whatHasEndedTakesNoMessageAndCannotBeWithdrawn() {
        reporter.withdraws().statusCode(200);

        var ended = "The complaint is WITHDRAWN, which is the end of its life.";
        Refused.asConflict(ended, reporter.writes("Halo"));
        Refused.asConflict(ended, reporter.withdraws());
        reporter.reads().statusCode(200).body("messages.size()", equalTo(0));
    }

    @Test
    void anyTokenIsLookedPast() {
        reporter.request()
                .header("Authorization", "Bearer x")
                .get("/api/v1/my-complaint")
                .then()
                .statusCode(200);
    }

    @Test
    void aCallWithoutReceiptIsToldWhatIsMissing() {
        Refused.asInvalid("Receipt", As.nobody().get("/api/v1/my-complaint").then());
        Refused.asInvalid(
                "Receipt", As.nobody().post("/api/v1/my-complaint/withdrawal").then());
    }

    private UUID complaint() {
        return inspectorate.complaintOf(reporter);
    }
}
