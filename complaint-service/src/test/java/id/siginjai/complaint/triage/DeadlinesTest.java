package id.siginjai.complaint.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import id.siginjai.complaint.Database;
import id.siginjai.complaint.Filing;
import id.siginjai.complaint.Investigation;
import id.siginjai.complaint.intake.Complaints;
import id.siginjai.testing.As;
import id.siginjai.testing.Refused;
import id.siginjai.testing.Stack;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By when a result is owed, who is to bring it, and what happens when it does not come. */
@QuarkusTest
@QuarkusTestResource(Stack.class)
class DeadlinesTest {

    private static final String COMPLAINTS = "/api/v1/complaints";

    private final UUID official = UUID.randomUUID();

    @Inject
    Database database;

    @Inject
    Complaints complaints;

    @Inject
    EscalateOverdue escalateOverdue;

    @Inject
    MeterRegistry metrics;

    @ParameterizedTest(name = "filed at {0}: verified by {1}, handled by {2}")
    @CsvSource({
        "2025-06-25T16:59:59Z, 2025-07-01, 2025-09-22", // a Wednesday; Friday 27 June is a holiday
        "2025-06-25T17:00:00Z, 2025-07-02, 2025-09-23", // Thursday, in the city
        "2025-03-27T03:00:00Z, 2025-04-10, 2025-07-11", // the eleven days of Nyepi and Idul Fitri
        "2026-11-24T03:00:00Z, 2026-11-27, 2027-02-22" // over Christmas and New Year
    })
    void deadlinesAreCountedInTheCitysWorkingDays(Instant filedAt, String verification, String handling) {
        QuarkusMock.installMockForType(Clock.fixed(filedAt, ZoneOffset.UTC), Clock.class);
        var complaint = Filing.about(official).filed();

        detail(complaint).body("dueOn", equalTo(verification)).body("overdue", equalTo(false));
        Investigation.of(complaint).led("VERIFYING");
        detail(complaint).body("dueOn", equalTo(verification));
        Investigation.of(complaint).led("INVESTIGATING");
        detail(complaint).body("dueOn", equalTo(handling));
        Investigation.of(complaint).led("SUBSTANTIATED");
        detail(complaint).body("$", not(hasKey("dueOn"))).body("overdue", equalTo(false));
    }

    @Test
    void aWaitingComplaintHasItsDeadlineToo() {
        var complaint = Filing.aboutSomebody("Petugas di loket dua").filed();

        assertThat(database.value("SELECT due_on > filed_at::date FROM complaint WHERE id = ?", complaint))
                .isEqualTo("t");
    }

    @Test
    void aDuplicateIsDueNoMore() {
        var original = Filing.about(official).filed();
        var complaint = Filing.about(official).filed();

        Investigation.of(complaint)
                .join(As.inspector(), original)
                .statusCode(200)
                .body("$", not(hasKey("dueOn")));
    }

    @Test
    void theLastDayIsInTimeAndTheNextIsNot() {
        var inTime = Filing.about(official).filed();
        var late = Filing.about(official).filed();
        var ended = Filing.about(official).filed();
        var today = "(now() AT TIME ZONE 'Asia/Jakarta')::date";
        database.change("UPDATE complaint SET due_on = " + today + " WHERE id = ?", inTime);
        database.change("UPDATE complaint SET due_on = " + today + " - 1 WHERE id = ?", late);
        Investigation.of(ended).led("VERIFYING", "INVESTIGATING", "REFERRED");

        assertThat(listed("overdue", true)).containsExactly(late.toString());
        assertThat(listed("overdue", false)).containsExactlyInAnyOrder(inTime.toString(), ended.toString());
        detail(late).body("overdue", equalTo(true));
    }

    @Test
    void whatIsOverdueIsEscalatedOnceHoweverManyRunAtOnce() {
        var late = IntStream.range(0, 20)
                .mapToObj(i -> Filing.about(official).filed())
                .toList();
        complaints.escalateOverdue();
        database.change("UPDATE complaint SET due_on = '2025-01-02' WHERE official_id = ?", official);

        var runs = IntStream.range(0, 4)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> complaints.escalateOverdue()))
                .toList();

        assertThat(runs.stream().mapToInt(CompletableFuture::join).sum()).isEqualTo(late.size());
        assertThat(complaints.escalateOverdue()).isZero();
        assertThat(listed("escalated", true)).hasSize(20);
        assertThat(listed("escalated", false)).isEmpty();
    }

    @Test
    void escalationsAreCountedAndANewDeadlineMayBeMissedAgain() {
        var complaint = Filing.about(official).filed();
        Investigation.of(complaint).led("VERIFYING");
        complaints.escalateOverdue();
        var before = metrics.counter("siginjai.complaints.escalated").count();
        database.change("UPDATE complaint SET due_on = '2025-01-02' WHERE id = ?", complaint);

        escalateOverdue.escalate();

        assertThat(metrics.counter("siginjai.complaints.escalated").count()).isEqualTo(before + 1);
        detail(complaint).body("escalatedAt", notNullValue());
        Investigation.of(complaint).led("INVESTIGATING");
        detail(complaint).body("$", not(hasKey("escalatedAt")));
    }

    @Test
    void moreThanAreMarkedAtOnceAreAllBroughtUp() {
        complaints.escalateOverdue();
        database.change("""
                INSERT INTO complaint (id, receipt_hash, receipt_key, status, filed_at, fingerprints, confidential, due_on)
                SELECT gen_random_uuid(), sha256(gen_random_uuid()::text::bytea), 1, 'RECEIVED', '2024-12-01', '{}', '',
                       '2025-01-02' FROM generate_series(1, 501)""");
        var before = metrics.counter("siginjai.complaints.escalated").count();

        escalateOverdue.escalate();

        assertThat(metrics.counter("siginjai.complaints.escalated").count()).isEqualTo(before + 501);
        database.change("DELETE FROM complaint WHERE filed_at = '2024-12-01' AND confidential = ''");
    }

    @Test
    void theLeadTellsWhoIsToLookIntoIt() {
        var complaint = Filing.about(official).filed();
        Filing.about(official).filed();

        As.leadInspector()
                .body("{\"inspector\": \"inspektorat-2\"}")
                .post(Investigation.path(complaint, "assignment"))
                .then()
                .statusCode(200)
                .body("assignedTo", equalTo("inspektorat-2"));

        var me = As.role("inspektorat", "name=inspektorat-2").queryParam("assignedTo", "me");
        assertThat(ids(me)).containsExactly(complaint.toString());
        assertThat(listed("assignedTo", "inspektorat-2")).containsExactly(complaint.toString());
        assertThat(listed("assignedTo", "me")).isEmpty();
    }

    @Test
    void onlyTheLeadAssignsAndOnlyWhatIsOpen() {
        var complaint = Filing.about(official).filed();
        Investigation.of(complaint).led("VERIFYING", "INVESTIGATING", "REFERRED");

        var body = "{\"inspector\": \"inspektorat-2\"}";
        Refused.with(
                403,
                "forbidden",
                As.inspector()
                        .body(body)
                        .post(Investigation.path(complaint, "assignment"))
                        .then());
        Refused.with(
                409,
                "conflict",
                As.leadInspector()
                        .body(body)
                        .post(Investigation.path(complaint, "assignment"))
                        .then());
        Refused.asInvalid(
                "inspector",
                As.leadInspector()
                        .body("{\"inspector\": \" \"}")
                        .post(Investigation.path(complaint, "assignment"))
                        .then());
    }

    private static ValidatableResponse detail(UUID complaint) {
        return As.inspector().get(COMPLAINTS + "/" + complaint).then().statusCode(200);
    }

    private List<String> listed(String filter, Object value) {
        return ids(As.inspector().queryParam(filter, value));
    }

    private List<String> ids(RequestSpecification request) {
        return request.queryParam("official", official)
                .get(COMPLAINTS)
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }
}
