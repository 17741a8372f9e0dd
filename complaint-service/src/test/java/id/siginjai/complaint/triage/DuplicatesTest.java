package id.siginjai.complaint.triage;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import id.siginjai.complaint.Filing;
import id.siginjai.complaint.Inspectorate;
import id.siginjai.complaint.Investigation;
import id.siginjai.complaint.Reporter;
import id.siginjai.testing.As;
import id.siginjai.testing.Refused;
import id.siginjai.testing.Stack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Joining complaints is no way to make reports disappear. */
@QuarkusTest
@QuarkusTestResource(Stack.class)
class DuplicatesTest {

    private final UUID official = UUID.randomUUID();

    @Inject
    Inspectorate inspectorate;

    @Test
    void aReportIsNotJoinedToOneAboutAnotherOfficial() {
        var complaint = Filing.about(official).filed();
        var ofAnother = Filing.about(UUID.randomUUID()).filed();
        var ofNobody = Filing.aboutSomebody("Petugas di loket dua").filed();

        Refused.with(409, "conflict", Investigation.of(complaint).join(As.leadInspector(), ofAnother));
        Refused.with(409, "conflict", Investigation.of(complaint).join(As.leadInspector(), ofNobody));
    }

    @Test
    void oneAboutNobodyKnownMayTellWhatAKnownOneTells() {
        var complaint = Filing.about(official).filed();
        var ofNobody = Filing.aboutSomebody("Petugas di loket dua").filed();

        Investigation.of(ofNobody).join(As.leadInspector(), complaint).statusCode(200);
    }

    @Test
    void aReportIsNotJoinedToOneThatWasDismissed() {
        var complaint = Filing.about(official).filed();
        var withdrawn = Reporter.of(Filing.about(official));
        withdrawn.withdraws().statusCode(200);
        var unfounded = Filing.about(official).filed();
        Investigation.of(unfounded).led("VERIFYING", "INVESTIGATING", "UNSUBSTANTIATED");

        Refused.with(
                409, "conflict", Investigation.of(complaint).join(As.inspector(), inspectorate.complaintOf(withdrawn)));
        Refused.with(409, "conflict", Investigation.of(complaint).join(As.inspector(), unfounded));
    }

    @Test
    void whoWithdrawsDoesNotSpeakForTheOthers() {
        var original = Reporter.of(Filing.about(official));
        var other = Reporter.of(Filing.about(official));
        Filing.about(official).filed();
        Investigation.of(inspectorate.complaintOf(other))
                .join(As.inspector(), inspectorate.complaintOf(original))
                .statusCode(200);

        original.withdraws().statusCode(200);

        other.reads()
                .body("status", equalTo("VERIFYING"))
                .body(
                        "timeline.text",
                        hasItem("The report that yours was handled with was withdrawn; yours goes on by itself."));
        As.inspector()
                .get("/api/v1/officials/" + official + "/strikes")
                .then()
                .body("count", equalTo(2))
                .body("complaints.why", containsInAnyOrder("DISMISSED", "COUNTS", "COUNTS"));
    }

    @Test
    void whomAnInspectorFindsAccusedIsNotedWithWhoItWasBefore() {
        var complaint = Filing.about(official).filed();
        var another = UUID.randomUUID();

        Investigation.of(complaint).accuse(As.inspector(), another).statusCode(200);

        As.inspector()
                .get("/api/v1/complaints/" + complaint + "/notes")
                .then()
                .body("items.text", hasItem("Terlapor: " + official + " → " + another));
    }
}
