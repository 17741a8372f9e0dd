package id.siginjai.complaint.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import id.siginjai.complaint.Database;
import id.siginjai.complaint.Filing;
import id.siginjai.complaint.Investigation;
import id.siginjai.complaint.OfficialEvent;
import id.siginjai.testing.As;
import id.siginjai.testing.Refused;
import id.siginjai.testing.Stack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The appointed reviewer, recusals, and the record of who opened what. */
@QuarkusTest
@QuarkusTestResource(Stack.class)
class WhoSeesWhatTest {

    private static final String REVIEWER = "/api/v1/reviewer";

    private final UUID official = UUID.randomUUID();
    private final String unit = "W-" + official.toString().substring(0, 8);
    private final String reviewer = "penelaah-" + unit;

    @Inject
    Database database;

    @Test
    void theMayorAppointsTheReviewerAndEachAppointmentStays() {
        appoint(reviewer);

        var etag = As.mayor()
                .get(REVIEWER)
                .then()
                .statusCode(200)
                .body("user", equalTo(reviewer))
                .body("appointedBy", equalTo("walikota"))
                .extract()
                .header("ETag");
        Refused.with(428, "precondition-required", put(As.mayor(), "lain"));
        Refused.with(412, "precondition-failed", put(As.mayor().header("If-Match", "\"0\""), "lain"));
        put(As.mayor().header("If-Match", etag), "lain").statusCode(200);

        assertThat(database.value("SELECT count(*) FROM reviewer WHERE user_name = ?", reviewer))
                .isEqualTo("1");
    }

    @Test
    void theMayorIsNotTheReviewer() {
        Refused.asInvalid("user", put(As.mayor(), "walikota"));
        Refused.asInvalid("user", put(As.mayor(), " "));
    }

    @Test
    void theReviewerSeesWhatIsReservedAndNothingElse() {
        appoint(reviewer);
        var aboutTheInspectorate = aboutAnInspector();
        var aboutNobody = Filing.aboutSomebody("Petugas di loket dua").filed();
        var ordinary = Filing.about(UUID.randomUUID()).filed();

        opened(reviewer(), aboutTheInspectorate).statusCode(200);
        opened(reviewer(), aboutNobody).statusCode(200);
        Refused.with(404, "not-found", opened(reviewer(), ordinary));
        assertThat(listed(reviewer()))
                .contains(aboutTheInspectorate.toString(), aboutNobody.toString())
                .doesNotContain(ordinary.toString());
        Investigation.of(aboutTheInspectorate).leadTo(reviewer(), "VERIFYING").statusCode(200);
    }

    @Test
    void whoIsReviewerNoMoreSeesNothing() {
        appoint(reviewer);
        var complaint = aboutAnInspector();
        opened(reviewer(), complaint).statusCode(200);

        appoint("lain-" + unit);

        Refused.with(403, "forbidden", opened(reviewer(), complaint));
    }

    @Test
    void aComplaintAboutTheLeadIsTheReviewers() {
        appoint(reviewer);
        var complaint = aboutAnInspector();
        var lead = As.role("inspektorat-lead", "officialId=" + official, "unit=INSPEKTORAT");

        Refused.with(404, "not-found", opened(lead, complaint));
        opened(reviewer(), complaint).statusCode(200);
    }

    @Test
    void theReviewersOwnUnitIsClosedToTheReviewer() {
        appoint(reviewer);
        var complaint = Filing.aboutPost(unit, null).filed();

        opened(reviewer(), complaint).statusCode(200);
        Refused.with(404, "not-found", opened(As.role("sekda", "name=" + reviewer, "unit=" + unit), complaint));
    }

    @Test
    void theLeadsUnitIsClosedToTheLeadUnlessItIsTheInspectorate() {
        var complaint = Filing.about(official).with("unitCode", unit).filed();

        Refused.with(404, "not-found", opened(As.role("inspektorat-lead", "unit=" + unit), complaint));
    }

    @Test
    void whoStepsBackDoesNotSeeItAgainAndAnAssignmentFalls() {
        var complaint = Filing.about(official).filed();
        assign(complaint, "inspektorat-3").statusCode(200);
        var inspector = "name=inspektorat-3";

        stepBack(As.role("inspektorat", inspector), complaint).statusCode(204);

        Refused.with(404, "not-found", opened(As.role("inspektorat", inspector), complaint));
        Refused.with(404, "not-found", stepBack(As.role("inspektorat", inspector), complaint));
        assertThat(listed(As.role("inspektorat", inspector).queryParam("official", official)))
                .isEmpty();
        opened(As.inspector(), complaint).statusCode(200).body("$", not(hasKey("assignedTo")));
        Refused.asConflict("That inspector has stepped back from this complaint.", assign(complaint, "inspektorat-3"));
        Investigation.of(complaint)
                .get(As.inspector(), "notes")
                .body("items.text", contains("Terlapor adalah ipar saya."))
                .body("items.writtenBy", contains("inspektorat-3"));
    }

    @Test
    void theLeadSeesWhoOpenedWhatAndWhoWasKeptFrom() {
        OfficialEvent.of(official, "Lurah " + unit).holds(unit, "Lurah").applied(database);
        var complaint = Filing.about(official).filed();
        opened(As.inspector(), complaint).statusCode(200);
        Investigation.of(complaint).get(As.inspector(), "history").statusCode(200);
        Refused.with(404, "not-found", opened(As.role("inspektorat", "name=a", "unit=" + unit), complaint));
        Refused.with(
                404,
                "not-found",
                Investigation.of(complaint)
                        .leadTo(As.role("inspektorat", "name=b", "officialId=" + official), "VERIFYING"));
        stepBack(As.role("inspektorat", "name=c"), complaint).statusCode(204);
        Refused.with(404, "not-found", opened(As.role("inspektorat", "name=c"), complaint));

        Investigation.of(complaint)
                .get(As.leadInspector(), "accesses")
                .statusCode(200)
                .body("items.reader", contains("c", "b", "a", "inspektorat", "inspektorat"))
                .body("items.part", contains("RECUSAL", "STEP", "COMPLAINT", "HISTORY", "COMPLAINT"))
                .body("items.keptFrom", contains(true, true, true, false, false));
        Investigation.of(complaint)
                .get(As.leadInspector().queryParam("limit", 2), "accesses")
                .body("items.reader", contains("c", "b"))
                .body("$", hasKey("next"));
        Refused.with(403, "forbidden", Investigation.of(complaint).get(As.inspector(), "accesses"));
    }

    private UUID aboutAnInspector() {
        OfficialEvent.of(official, "Auditor " + unit)
                .holds("INSPEKTORAT", "Auditor " + unit)
                .applied(database);
        return Filing.about(official).filed();
    }

    private RequestSpecification reviewer() {
        return As.role("sekda", "name=" + reviewer);
    }

    private static void appoint(String user) {
        var before = As.mayor().get(REVIEWER).then().extract();
        var request = before.statusCode() == 200 ? As.mayor().header("If-Match", before.header("ETag")) : As.mayor();
        put(request, user).statusCode(200);
    }

    private static ValidatableResponse put(RequestSpecification somebody, String user) {
        return somebody.body("{\"user\": \"%s\"}".formatted(user)).put(REVIEWER).then();
    }

    private static ValidatableResponse opened(RequestSpecification somebody, UUID complaint) {
        return somebody.get("/api/v1/complaints/" + complaint).then();
    }

    private static List<String> listed(RequestSpecification somebody) {
        return somebody.queryParam("limit", 200)
                .get("/api/v1/complaints")
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }

    private static ValidatableResponse stepBack(RequestSpecification inspector, UUID complaint) {
        return inspector
                .body("{\"reason\": \"Terlapor adalah ipar saya.\"}")
                .post(Investigation.path(complaint, "recusal"))
                .then();
    }

    private static ValidatableResponse assign(UUID complaint, String inspector) {
        return As.leadInspector()
                .body("{\"inspector\": \"%s\"}".formatted(inspector))
                .post(Investigation.path(complaint, "assignment"))
                .then();
    }
}
