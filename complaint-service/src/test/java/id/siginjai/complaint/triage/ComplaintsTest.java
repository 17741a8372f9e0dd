package id.siginjai.complaint.triage;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.siginjai.complaint.Database;
import id.siginjai.complaint.Filing;
import id.siginjai.complaint.OfficialEvent;
import id.siginjai.testing.As;
import id.siginjai.testing.Refused;
import id.siginjai.testing.Stack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who sees which complaint; what one must not see is not there. */
@QuarkusTest
@QuarkusTestResource(Stack.class)
class ComplaintsTest {

    private static final String COMPLAINTS = "/api/v1/complaints";

    private final UUID official = UUID.randomUUID();
    private final String unit = "T-" + official.toString().substring(0, 8);

    @Inject
    Database database;

    @Test
    void anOrdinaryComplaintIsSeenByEveryInspector() {
        var complaint = Filing.full(official).filed();

        assertSeen(As.inspector(), As.inspector(), complaint);
        assertSeen(As.leadInspector(), As.leadInspector(), complaint);
    }

    @Test
    void aComplaintAboutNobodyKnownIsTheLeads() {
        var described = Filing.aboutSomebody("Petugas di loket dua").filed();

        assertHidden(As.inspector(), As.inspector(), described);
        assertSeen(As.leadInspector(), As.leadInspector(), described);
    }

    @Test
    void aComplaintAboutTheInspectorateIsTheLeads() {
        OfficialEvent.of(official, "Siti")
                .holds("INSPEKTORAT", "Auditor " + unit)
                .applied(database);
        var complaint = Filing.about(official).filed();

        assertHidden(As.inspector(), As.inspector(), complaint);
        assertSeen(As.leadInspector(), As.leadInspector(), complaint);
    }

    @Test
    void itStaysTheLeadsWhenTheDirectoryTellsLater() {
        var complaint = Filing.about(official).filed();

        OfficialEvent.of(official, "Siti")
                .holds("INSPEKTORAT", "Auditor " + unit)
                .applied(database);

        assertHidden(As.inspector(), As.inspector(), complaint);
    }

    @Test
    void theStaffOfTheAccusedsUnitNeverSeeIt() {
        OfficialEvent.of(official, "Siti").holds(unit, "Lurah").applied(database);
        var complaint = Filing.about(official).filed();

        assertHidden(As.role("inspektorat", "unit=" + unit), As.role("inspektorat", "unit=" + unit), complaint);
    }

    @ParameterizedTest
    @ValueSource(strings = {"inspektorat", "inspektorat-lead"})
    void nobodySeesAComplaintAboutOneself(String role) {
        var complaint = Filing.about(official).filed();

        var self = "officialId=" + official;
        assertHidden(As.role(role, self), As.role(role, self), complaint);
        Refused.with(
                403,
                "forbidden",
                As.role(role, self)
                        .get("/api/v1/officials/" + official + "/strikes")
                        .then());
    }

    @Test
    void theStrikesOfTheInspectorateAreTheLeads() {
        OfficialEvent.of(official, "Siti")
                .holds("INSPEKTORAT", "Auditor " + unit)
                .applied(database);

        var path = "/api/v1/officials/" + official + "/strikes";
        Refused.with(403, "forbidden", As.inspector().get(path).then());
        As.leadInspector().get(path).then().statusCode(200);
        As.mayor().get(path).then().statusCode(200);
    }

    @Test
    void everyReadingIsRecordedAndNoRefusedOneIs() {
        var complaint = Filing.aboutSomebody("Petugas di loket dua").filed();

        As.inspector().get(COMPLAINTS + "/" + complaint).then().statusCode(404);
        As.leadInspector().get(COMPLAINTS + "/" + complaint).then().statusCode(200);

        assertThat(database.rows("SELECT reader FROM complaint_access WHERE complaint_id = ?", complaint))
                .containsExactly(List.of("inspektorat-lead"));
    }

    @Test
    void pagesAreNewestFirstAndComplete() {
        var filed = new ArrayList<String>();
        for (var i = 0; i < 7; i++) filed.add(0, Filing.about(official).filed().toString());

        var listed = new ArrayList<String>();
        String cursor = null;
        do {
            var request = As.inspector().queryParam("official", official).queryParam("limit", 3);
            if (cursor != null) request.queryParam("cursor", cursor);
            var page = request.get(COMPLAINTS).then().statusCode(200).extract();
            listed.addAll(page.path("items.id"));
            cursor = page.path("next");
        } while (cursor != null);

        assertThat(listed).containsExactlyInAnyOrderElementsOf(filed);
        assertThat(database.rows(
                        "SELECT id FROM complaint WHERE official_id = ? ORDER BY filed_at DESC, id DESC", official))
                .extracting(row -> row.get(0))
                .containsExactlyElementsOf(listed);
    }

    @Test
    void aListIsNarrowedByStatusAndUnit() {
        var complaint = Filing.about(official).with("unitCode", unit).filed();

        assertThat(ids(As.inspector().queryParam("unit", unit))).containsExactly(complaint.toString());
        assertThat(ids(As.inspector().queryParam("unit", unit).queryParam("status", "RECEIVED")))
                .hasSize(1);
        assertThat(ids(As.inspector().queryParam("unit", unit).queryParam("status", "VERIFYING")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"status, NONE", "official, x", "limit, 0", "cursor, nonsense"})
    void aParameterThatCannotBeIsNamed(String parameter, String value) {
        Refused.asInvalid(
                parameter,
                As.inspector().queryParam(parameter, value).get(COMPLAINTS).then());
    }

    @ParameterizedTest
    @ValueSource(strings = {"complaints", "complaints/7c0e5c0b-5a35-4a6f-9d0e-2f7b1a9c4e11"})
    void onlyTheInspectorateReads(String path) {
        Refused.with(401, "unauthorized", As.nobody().get("/api/v1/" + path).then());
        for (var role : List.of("walikota", "sekda", "bkpsdmd", "kepala-unit", "dashboard")) {
            Refused.with(403, "forbidden", As.role(role).get("/api/v1/" + path).then());
        }
    }

    @Test
    void whatIsNotThereOrCannotBeAsked() {
        Refused.with(
                404,
                "not-found",
                As.inspector().get(COMPLAINTS + "/" + UUID.randomUUID()).then());
        Refused.with(405, "method-not-allowed", plain().delete(COMPLAINTS).then());
    }

    private static RequestSpecification plain() {
        return given().header("Accept-Language", "en");
    }

    private void assertSeen(RequestSpecification lists, RequestSpecification reads, UUID complaint) {
        assertThat(ids(lists.queryParam("limit", 200))).contains(complaint.toString());
        read(reads, complaint).statusCode(200).header("ETag", equalTo("\"" + version(complaint) + "\""));
    }

    private void assertHidden(RequestSpecification lists, RequestSpecification reads, UUID complaint) {
        assertThat(ids(lists.queryParam("limit", 200))).doesNotContain(complaint.toString());
        Refused.with(404, "not-found", read(reads, complaint));
    }

    private String version(UUID complaint) {
        return database.value("SELECT version FROM complaint WHERE id = ?", complaint);
    }

    private static List<String> ids(RequestSpecification request) {
        return request.get(COMPLAINTS).then().statusCode(200).extract().path("items.id");
    }

    private static ValidatableResponse read(RequestSpecification request, UUID complaint) {
        return request.get(COMPLAINTS + "/" + complaint).then();
    }
}
