package id.siginjai.complaint.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import id.siginjai.complaint.Database;
import id.siginjai.complaint.Filing;
import id.siginjai.complaint.Inspectorate;
import id.siginjai.complaint.Reporter;
import id.siginjai.complaint.evidence.Photos;
import id.siginjai.testing.As;
import id.siginjai.testing.KeepsPromises;
import id.siginjai.testing.Refused;
import id.siginjai.testing.Stack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who reads what reporters attached, and how. */
@QuarkusTest
@QuarkusTestResource(Stack.class)
class AttachmentsTest {

    private final UUID official = UUID.randomUUID();

    @Inject
    Inspectorate inspectorate;

    @Inject
    Database database;

    private Reporter reporter;
    private String path;
    private String attachment;

    @BeforeEach
    void aPhotoWasAttached() {
        reporter = Reporter.of(Filing.about(official));
        path = "/api/v1/complaints/" + inspectorate.complaintOf(reporter) + "/attachments";
        attachment = reporter.attaches(Photos.telling(Photos.jpeg(), 1))
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void anInspectorReadsItWithoutWhatItTold() {
        As.inspector()
                .get(path)
                .then()
                .statusCode(200)
                .body("items.id", contains(attachment))
                .body("items[0].type", equalTo("image/jpeg"));

        var file = read(As.inspector()).then();

        var content = file.statusCode(200)
                .contentType("image/jpeg")
                .header("Content-Disposition", equalTo("attachment; filename=\"bukti-1.jpg\""))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header("Content-Security-Policy", equalTo("sandbox; default-src 'none'"))
                .header("Cache-Control", equalTo("no-store"))
                .extract()
                .asByteArray();
        assertThat(content).startsWith(0xFF, 0xD8, 0xFF).endsWith(0xFF, 0xD9);
        assertThat(new String(content, StandardCharsets.ISO_8859_1)).doesNotContain(Photos.TRACES);
    }

    @Test
    void aLargeFileArrivesAsItWasSent() {
        var pdf = Photos.padded(Photos.pdf(), 10 * 1024 * 1024);
        attachment = reporter.attaches(pdf).statusCode(201).extract().path("id");

        assertThat(read(As.leadInspector()).asByteArray()).isEqualTo(pdf);
    }

    @Test
    void everyReadingIsRecordedAndSoIsWhoWasKeptFromOne() {
        read(As.inspector()).then().statusCode(200);
        read(As.official("inspektorat", official)).then().statusCode(404);

        assertThat(database.rows(
                        "SELECT reader, part, kept_from FROM complaint_access WHERE complaint_id = ? ORDER BY id",
                        inspectorate.complaintOf(reporter)))
                .containsExactly(
                        List.of("inspektorat", "ATTACHMENTS", "f"), List.of("inspektorat", "ATTACHMENTS", "t"));
    }

    @Test
    void whatTheInspectorMustNotSeeIsNotThere() {
        for (var each : List.of("inspektorat", "inspektorat-lead")) {
            Refused.with(404, "not-found", As.official(each, official).get(path).then());
            Refused.with(404, "not-found", read(As.official(each, official)).then());
        }
        Refused.with(403, "forbidden", read(As.mayor()).then());
        Refused.with(401, "unauthorized", read(As.nobody()).then());
    }

    @Test
    void itIsFoundUnderItsOwnComplaintOnly() {
        var other = inspectorate.complaintOf(Reporter.of(Filing.about(official)));

        Refused.with(
                404,
                "not-found",
                As.inspector()
                        .get("/api/v1/complaints/" + other + "/attachments/" + attachment)
                        .then());
    }

    @Test
    void aFileThatWasPutInAnothersPlaceDoesNotOpen() {
        var other = reporter.attaches(Photos.png()).statusCode(201).extract().<String>path("id");
        database.change(
                "UPDATE attachment SET file_key = (SELECT file_key FROM attachment WHERE id = ?::uuid) WHERE id = ?::uuid",
                other,
                attachment);

        // A row that was altered behind the service's back: its 500 is no promise of the API document.
        Refused.with(
                500,
                "internal",
                read(As.inspector().noFiltersOfType(KeepsPromises.class)).then());
    }

    private Response read(RequestSpecification inspector) {
        return inspector.get(path + "/" + attachment);
    }
}
