package id.siginjai.complaint.tracking;

import static id.siginjai.complaint.Inspectorate.INSPECTOR;
import static id.siginjai.complaint.Inspectorate.NOTE;
import static id.siginjai.complaint.Pungli.REACHED;
import static id.siginjai.complaint.intake.ComplaintStatus.NEEDS_INFORMATION;
import static id.siginjai.complaint.intake.ComplaintStatus.VERIFYING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import id.siginjai.complaint.Database;
import id.siginjai.complaint.Filing;
import id.siginjai.complaint.Inspectorate;
import id.siginjai.complaint.Pungli;
import id.siginjai.complaint.Reporter;
import id.siginjai.complaint.evidence.Photos;
import id.siginjai.testing.As;
import id.siginjai.testing.Refused;
import id.siginjai.testing.Stack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A reporter's own data: to have, and to have deleted. */
@QuarkusTest
@QuarkusTestResource(Stack.class)
class MyDataTest {

    private final UUID official = UUID.randomUUID();

    @Inject
    Inspectorate inspectorate;

    @Inject
    Database database;

    @ConfigProperty(name = "siginjai.evidence.directory")
    Path directory;

    private Reporter reporter;
    private UUID complaint;
    private String attachment;

    @BeforeEach
    void aComplaintWithAllThatOneCanHave() {
        reporter = Reporter.of(Filing.full(official));
        complaint = inspectorate.complaintOf(reporter);
        inspectorate.leads(reporter, VERIFYING, NEEDS_INFORMATION);
        inspectorate.writes(reporter, "Pukul berapa?");
        reporter.writes("Pukul sembilan.").statusCode(201);
        attachment = reporter.attaches(Photos.jpeg()).statusCode(201).extract().path("id");
    }

    @Test
    void theExportHoldsAllThatIsTheReporters() {
        var export = reporter.request().get("/api/v1/my-complaint/export").then();

        export.statusCode(200)
                .header("Cache-Control", "no-store")
                .header("Content-Disposition", "attachment; filename=\"laporan-saya.json\"")
                .body("status", equalTo("VERIFYING"))
                .body("told.narrative", equalTo("Petugas loket meminta uang agar surat saya selesai hari itu juga."))
                .body("told.accusedDescription", equalTo("Berkacamata, di loket dua"))
                .body("told.place", equalTo("Kantor kelurahan, loket dua"))
                .body("told.service", equalTo("Surat pengantar KTP"))
                .body("told.incidentDate", equalTo("2025-06-24"))
                .body("told.channel", equalTo("IN_PERSON"))
                .body("told.demand.amountPaid", equalTo(100_000))
                .body("reporter.name", equalTo("Budi Santoso"))
                .body("reporter.phone", equalTo("0812-3456-7890"))
                .body("reporter.email", equalTo("budi@example.com"))
                .body("timeline.status", contains("RECEIVED", "VERIFYING", "NEEDS_INFORMATION", "VERIFYING"))
                .body("messages.text", contains("Pukul berapa?", "Pukul sembilan."))
                .body("attachments.id", contains(attachment));
        assertThat(export.extract().asString())
                .doesNotContain(INSPECTOR, NOTE, reporter.receipt(), complaint.toString(), official.toString());
    }

    @Test
    void whatIsDeletedIsNowhereAnyMore() {
        erase();

        for (var call : new ValidatableResponse[] {
            reporter.reads(),
            reporter.writes("Halo"),
            reporter.withdraws(),
            reporter.attaches(Photos.png()),
            reporter.request().get("/api/v1/my-complaint/export").then(),
            reporter.request().delete("/api/v1/my-complaint").then()
        }) {
            Refused.with(404, "not-found", call);
        }
        assertThat(Files.exists(directory.resolve(attachment))).isFalse();
        assertThat(database.value("SELECT count(*) FROM attachment WHERE complaint_id = ?", complaint))
                .isEqualTo("0");
        assertThat(database.value("SELECT string_agg(writer, ',') FROM message WHERE complaint_id = ?", complaint))
                .isEqualTo("INSPECTORATE");
    }

    @Test
    void theInspectorSeesThatItWasDeletedAndWhatStays() {
        erase();

        As.inspector()
                .get("/api/v1/complaints/" + complaint)
                .then()
                .statusCode(200)
                .body("erasedAt", not(nullValue()))
                .body("narrative", nullValue())
                .body("place", nullValue())
                .body("accusedDescription", nullValue())
                .body("reporter", nullValue())
                .body("status", equalTo("VERIFYING"))
                .body("officialId", equalTo(official.toString()))
                .body("demand.amountPaid", equalTo(100_000));
    }

    @Test
    void theStrikesDoNotChange() {
        for (var i = 0; i < 2; i++) Filing.about(official).filed();
        Pungli.await(official, REACHED);

        erase();

        assertCounted(3);
        Filing.about(official).byEmail("budi@example.com").filed();
        assertCounted(3);
        assertThat(database.value("SELECT count(*) FROM outbox WHERE aggregateid = ?", official.toString()))
                .isEqualTo("0");
        assertThat(Pungli.of(official)).hasSize(1);
    }

    @Test
    void theReporterStaysOneReporter() {
        erase();

        Filing.about(official).byPhone("+62 812 3456 7890").filed();

        assertCounted(1);
    }

    @Test
    void aWithdrawnComplaintIsDeletedAsWell() {
        reporter.withdraws().statusCode(200);

        erase();

        assertCounted(0);
    }

    private void erase() {
        reporter.request().delete("/api/v1/my-complaint").then().statusCode(204);
    }

    private void assertCounted(int strikes) {
        As.inspector()
                .get("/api/v1/officials/" + official + "/strikes")
                .then()
                .statusCode(200)
                .body("count", equalTo(strikes));
    }
}
