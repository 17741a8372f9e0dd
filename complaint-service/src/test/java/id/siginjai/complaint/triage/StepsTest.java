package id.siginjai.complaint.triage;

import static id.siginjai.complaint.Pungli.REACHED;
import static id.siginjai.complaint.Pungli.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import id.siginjai.complaint.Database;
import id.siginjai.complaint.Filing;
import id.siginjai.complaint.Investigation;
import id.siginjai.complaint.OfficialEvent;
import id.siginjai.complaint.Pungli;
import id.siginjai.testing.As;
import id.siginjai.testing.Refused;
import id.siginjai.testing.Stack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A complaint's life in the inspectorate's hands, with what each step does to the count. */
@QuarkusTest
@QuarkusTestResource(Stack.class)
class StepsTest {

    private static final String[] DISMISSED = {"VERIFYING", "INVESTIGATING", "UNSUBSTANTIATED"};

    private final UUID official = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();
    private final String unit = "S-" + official.toString().substring(0, 8);

    @Inject
    Database database;

    @Test
    void anInspectorLeadsAComplaintToAVerdict() {
        var complaint = Filing.about(official).filed();

        Investigation.of(complaint).led("VERIFYING", "NEEDS_INFORMATION", "VERIFYING", "INVESTIGATING");
        var answer = Investigation.of(complaint).leadTo(As.inspector(), "SUBSTANTIATED");

        answer.statusCode(200)
                .body("id", equalTo(complaint.toString()))
                .body("status", equalTo("SUBSTANTIATED"))
                .body("$", not(hasKey("narrative")))
                .header("ETag", "\"" + version(complaint) + "\"");
    }

    @ParameterizedTest(name = "from {0} to {1}: can become {2}")
    @CsvSource({
        "'', INVESTIGATING, RECEIVED, VERIFYING",
        "'', WITHDRAWN, RECEIVED, VERIFYING",
        "VERIFYING, SUBSTANTIATED, VERIFYING, 'NEEDS_INFORMATION, INVESTIGATING'",
        "VERIFYING, VERIFYING, VERIFYING, 'NEEDS_INFORMATION, INVESTIGATING'",
        "VERIFYING, DUPLICATE, VERIFYING, 'NEEDS_INFORMATION, INVESTIGATING'",
        "VERIFYING INVESTIGATING, RECEIVED, INVESTIGATING, 'SUBSTANTIATED, UNSUBSTANTIATED, REFERRED'"
    })
    void aStepThatDoesNotFollowNamesTheStateAndThoseThatDo(String led, String next, String state, String allowed) {
        var complaint = Filing.about(official).filed();
        Investigation.of(complaint).led(led.isEmpty() ? new String[0] : led.split(" "));

        Refused.asConflict(
                "The complaint is " + state + ". From there it can become: " + allowed + ".",
                Investigation.of(complaint).leadTo(As.inspector(), next));
    }

    @Test
    void whatHasEndedStays() {
        var complaint = Filing.about(official).filed();
        Investigation.of(complaint).led("VERIFYING", "INVESTIGATING", "REFERRED");

        var end = "The complaint is REFERRED, which is the end of its life.";
        Refused.asConflict(end, Investigation.of(complaint).leadTo(As.inspector(), "VERIFYING"));
        Refused.asConflict(end, Investigation.of(complaint).accuse(As.inspector(), other));
        Refused.asConflict(
                end,
                Investigation.of(complaint)
                        .join(As.inspector(), Filing.about(official).filed()));
    }

    @ParameterizedTest
    @CsvSource({
        "status, '{\"status\": \"SOLVED\"}', status",
        "status, '{\"note\": \"x\"}', status",
        "status, '{\"status\": \"VERIFYING\", \"note\": \"\\u0000\"}', note",
        "accused, '{}', officialId",
        "accused, '{\"unitCode\": \"15.71\"}', positionTitle",
        "accused, '{\"officialId\": \"x\"}', officialId",
        "duplicate, '{}', of"
    })
    void whatCannotBeIsNamed(String step, String body, String field) {
        var complaint = Filing.about(official).filed();

        Refused.asInvalid(
                field,
                As.inspector()
                        .body(body)
                        .post(Investigation.path(complaint, step))
                        .then());
    }

    @Test
    void theHistoryTellsWhoTookWhichStepAndWhatWasNoted() {
        var complaint = Filing.about(official).filed();
        As.inspector()
                .body("{\"status\": \"VERIFYING\", \"note\": \"Cocok dengan buku tamu.\"}")
                .post(Investigation.path(complaint, "status"))
                .then()
                .statusCode(200);
        Investigation.of(complaint).led("INVESTIGATING");

        Investigation.of(complaint)
                .get(As.inspector(), "history")
                .statusCode(200)
                .body("items.status", contains("RECEIVED", "VERIFYING", "INVESTIGATING"))
                .body("items.actor", contains("REPORTER", "INSPECTORATE", "INSPECTORATE"))
                .body("items[1].takenBy", equalTo("inspektorat"))
                .body("items[1].note", equalTo("Cocok dengan buku tamu."))
                .body("items[0]", not(hasKey("takenBy")));
        assertThat(database.value("SELECT count(*) FROM complaint_step WHERE note::text LIKE '%buku%'"))
                .isEqualTo("0");
    }

    @Test
    void aDismissalBelowTheThresholdWithdrawsTheEvent() {
        var filed = filed(3);
        Pungli.await(official, REACHED);

        Investigation.of(filed.get(1)).led(DISMISSED);

        var event = Pungli.awaitLast(official, REACHED, WITHDRAWN);
        assertThat(event.complaintIds()).containsExactly(filed.get(0), filed.get(2));
        assertThat(event.data().get("reason").asText()).isEqualTo("COMPLAINT_DISMISSED");
        strikes().body("count", equalTo(2)).body("complaints.why", contains("COUNTS", "DISMISSED", "COUNTS"));
    }

    @Test
    void aDismissalPromotesTheFourthReport() {
        var filed = filed(4);
        Pungli.await(official, REACHED);

        Investigation.of(filed.get(0)).led(DISMISSED);
        strikes().body("count", equalTo(3)).body("reached", equalTo(true));
        assertThat(Pungli.of(official)).hasSize(1);
        Investigation.of(filed.get(1)).led(DISMISSED);

        var event = Pungli.awaitLast(official, REACHED, WITHDRAWN);
        assertThat(event.complaintIds()).containsExactly(filed.get(2), filed.get(3));
    }

    @Test
    void aReferralAndAVerdictStillCount() {
        var filed = filed(3);

        Investigation.of(filed.get(0)).led("VERIFYING", "INVESTIGATING", "REFERRED");
        Investigation.of(filed.get(1)).led("VERIFYING", "INVESTIGATING", "SUBSTANTIATED");

        strikes().body("count", equalTo(3));
        assertThat(Pungli.await(official, REACHED)).hasSize(1);
    }

    @Test
    void aComplaintCountsAgainstWhomTheInspectorateFinds() {
        filed(2);
        var described = Filing.aboutSomebody("Petugas di loket dua").filed();

        var answer = Investigation.of(described).accuse(As.leadInspector(), official);

        answer.statusCode(200).body("officialId", equalTo(official.toString()));
        assertThat(Pungli.awaitLast(official, REACHED).complaintIds()).endsWith(described);
    }

    @Test
    void aComplaintOfAnotherOfficialMovesThere() {
        var filed = filed(3);
        Pungli.await(official, REACHED);
        OfficialEvent.of(other, "Lurah " + unit).holds(unit, "Lurah").applied(database);

        As.inspector()
                .body("{\"unitCode\": \"%s\", \"positionTitle\": \"lurah\"}".formatted(unit))
                .post(Investigation.path(filed.get(0), "accused"))
                .then()
                .statusCode(200)
                .body("officialId", equalTo(other.toString()))
                .body("unitCode", equalTo(unit));

        var event = Pungli.awaitLast(official, REACHED, WITHDRAWN);
        assertThat(event.data().get("reason").asText()).isEqualTo("COMPLAINT_REASSIGNED");
    }

    @Test
    void aPostThatNobodyHeldIsAConflict() {
        var complaint = Filing.about(official).filed();

        Refused.asConflict(
                "The directory does not tell who held that post on the day of the incident.",
                As.inspector()
                        .body("{\"unitCode\": \"%s\", \"positionTitle\": \"Lurah\"}".formatted(unit))
                        .post(Investigation.path(complaint, "accused"))
                        .then());
    }

    @Test
    void aDuplicateLeavesTheCountToTheOtherOne() {
        var filed = filed(3);
        Pungli.await(official, REACHED);

        Investigation.of(filed.get(2))
                .join(As.inspector(), filed.get(0))
                .statusCode(200)
                .body("status", equalTo("DUPLICATE"));

        Pungli.await(official, REACHED, WITHDRAWN);
        assertThat(database.value("SELECT duplicate_of FROM complaint WHERE id = ?", filed.get(2)))
                .isEqualTo(filed.get(0).toString());
        Refused.with(409, "conflict", Investigation.of(filed.get(1)).join(As.inspector(), filed.get(2)));
        Refused.with(409, "conflict", Investigation.of(filed.get(1)).join(As.inspector(), filed.get(1)));
        Refused.with(404, "not-found", Investigation.of(filed.get(1)).join(As.inspector(), UUID.randomUUID()));
    }

    @Test
    void dismissalsThatRaceReportsTellACrossingOnce() {
        for (var round = 0; round < 8; round++) {
            var accused = UUID.randomUUID();
            var first = Filing.about(accused).filed();
            Filing.about(accused).filed();
            Investigation.of(first).led("VERIFYING", "INVESTIGATING");

            Stream.of(
                            CompletableFuture.runAsync(
                                    () -> Investigation.of(first).led("UNSUBSTANTIATED")),
                            CompletableFuture.runAsync(
                                    () -> Filing.about(accused).filed()))
                    .toList()
                    .forEach(CompletableFuture::join);

            // Two stand, whichever came first; the next one reaches the threshold, or reaches it again.
            Filing.about(accused).filed();
            Awaitility.await()
                    .until(() -> Pungli.of(accused).stream()
                                    .mapToInt(event -> event.type().equals(REACHED) ? 1 : -1)
                                    .sum()
                            == 1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"unit", "officialId"})
    void noStepIsTakenInOnesOwnMatter(String claim) {
        OfficialEvent.of(official, "Lurah " + unit).holds(unit, "Lurah").applied(database);
        var complaint = Filing.about(official).filed();
        var own = claim.equals("unit") ? "unit=" + unit : "officialId=" + official;
        var it = Investigation.of(complaint);

        for (var answer : List.of(
                it.leadTo(As.role("inspektorat", own), "VERIFYING"),
                it.accuse(As.role("inspektorat", own), other),
                it.join(As.role("inspektorat", own), Filing.about(other).filed()),
                it.get(As.role("inspektorat", own), "history"),
                it.get(As.role("inspektorat", own), "messages"),
                it.get(As.role("inspektorat", own), "notes"),
                As.role("inspektorat", own)
                        .body("{\"text\": \"x\"}")
                        .post(Investigation.path(complaint, "messages"))
                        .then(),
                As.role("inspektorat", own)
                        .body("{\"text\": \"x\"}")
                        .post(Investigation.path(complaint, "notes"))
                        .then())) {
            Refused.with(404, "not-found", answer);
        }
        assertThat(database.rows("SELECT status, official_id FROM complaint WHERE id = ?", complaint))
                .containsExactly(List.of("RECEIVED", official.toString()));
        assertThat(database.value("SELECT count(*) FROM message WHERE complaint_id = ?", complaint))
                .isEqualTo("0");
    }

    @Test
    void aComplaintIsNotFoundByWhoeverItWasReassignedAwayFrom() {
        OfficialEvent.of(official, "Auditor " + unit)
                .holds("INSPEKTORAT", "Auditor " + unit)
                .applied(database);
        var complaint = Filing.about(other).filed();

        Investigation.of(complaint).accuse(As.inspector(), official).statusCode(200);

        Refused.with(404, "not-found", Investigation.of(complaint).leadTo(As.inspector(), "VERIFYING"));
        Investigation.of(complaint).leadTo(As.leadInspector(), "VERIFYING").statusCode(200);
    }

    private ValidatableResponse strikes() {
        return As.inspector()
                .get("/api/v1/officials/" + official + "/strikes")
                .then()
                .statusCode(200);
    }

    private List<UUID> filed(int reports) {
        return IntStream.range(0, reports)
                .mapToObj(i -> Filing.about(official).filed())
                .toList();
    }

    private String version(UUID complaint) {
        return database.value("SELECT version FROM complaint WHERE id = ?", complaint);
    }
}
