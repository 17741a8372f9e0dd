package id.siginjai.complaint.strikes;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import id.siginjai.complaint.Crowd;
import id.siginjai.complaint.Database;
import id.siginjai.complaint.Filing;
import id.siginjai.complaint.Pungli;
import id.siginjai.complaint.intake.ComplaintStatus;
import id.siginjai.testing.As;
import id.siginjai.testing.Stack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Whatever comes in whatever order, and at the same moment: of every round, the events reached less those withdrawn are
 * one where its reports reach the threshold and none where they do not; and what the tally holds is what the rule finds
 * in the rows. The seed is in the test's name, so a failure can be run again.
 */
@QuarkusTest
@QuarkusTestResource(Stack.class)
class AgreementTest {

    private static final String DEFAULT = policy(false, false, "");

    private static final Map<String, String> POLICIES = Map.of(
            "default", DEFAULT,
            "in a row", policy(false, true, ""),
            "one service within a year", policy(true, false, ", \"windowDays\": 365"));

    @Inject
    Verdicts verdicts;

    @Inject
    Database database;

    @Inject
    Rows rows;

    @AfterEach
    void decideTheDefaultAgain() {
        decide(DEFAULT);
    }

    @ParameterizedTest(name = "seed {0}, {1}")
    @CsvSource({
        "1, default",
        "2, default",
        "3, default",
        "4, default",
        "5, in a row",
        "6, in a row",
        "7, one service within a year",
        "8, one service within a year",
    })
    void whatIsToldAndWhatIsHeldAgreeWithTheRows(long seed, String policy) {
        decide(POLICIES.get(policy));

        var officials = new Interleaving(database, verdicts, seed).play();

        for (var official : officials) assertAgreement(official);
    }

    @RepeatedTest(8)
    void aDismissalThatRacesTheThirdReport() {
        var official = UUID.randomUUID();
        var first = Filing.about(official).filed();
        Filing.about(official).filed();
        verdicts.investigated(first);

        var dismissal = CompletableFuture.runAsync(() -> verdicts.lead(first, ComplaintStatus.UNSUBSTANTIATED));
        Crowd.files(List.of(Filing.about(official)), 1);
        dismissal.join();

        assertAgreement(official);
        assertThat(Counted.count(official)).isEqualTo(2);
        Filing.about(official).filed();
        assertAgreement(official);
        assertThat(Counted.count(official)).isEqualTo(3);
    }

    private void assertAgreement(UUID official) {
        var tally = database.rows(
                "SELECT array_to_string(counted_ids, ','), reached_by IS NOT NULL, sequence, round FROM tally"
                        + " WHERE official_id = ?",
                official);
        if (tally.isEmpty()) return;
        var told = Integer.parseInt(tally.get(0).get(2));
        var round = Integer.parseInt(tally.get(0).get(3));
        var events = Awaitility.await().until(() -> Pungli.of(official), found -> found.size() == told);
        for (var i = 0; i < told; i++) assertThat(events.get(i).sequence()).isEqualTo(i + 1);

        var byRound = events.stream().collect(groupingBy(Pungli.Event::round));
        for (var verdict : rows.verdicts(official).entrySet()) {
            var net = byRound.getOrDefault(verdict.getKey(), List.of()).stream()
                    .mapToInt(event -> event.type().equals(Pungli.REACHED) ? 1 : -1)
                    .sum();
            assertThat(net)
                    .as("reached less withdrawn of round %s of %s", verdict.getKey(), official)
                    .isEqualTo(verdict.getValue().reached() ? 1 : 0);
        }

        var open = rows.verdicts(official).get(round);
        assertThat(tally.get(0).get(0))
                .isEqualTo(String.join(
                        ",",
                        open.strikes().stream()
                                .map(report -> report.id().toString())
                                .toList()));
        assertThat(tally.get(0).get(1)).isEqualTo(open.reached() ? "t" : "f");
    }

    private static String policy(boolean sameService, boolean consecutive, String more) {
        return """
                {"threshold": 3, "counting": "RECEIVED", "distinctReporters": true, "sameService": %s, "consecutive": %s%s}\
                """.formatted(sameService, consecutive, more);
    }

    private static void decide(String policy) {
        var etag = As.mayor().get("/api/v1/strike-policy").header("ETag");
        As.mayor()
                .header("If-Match", etag)
                .body(policy)
                .put("/api/v1/strike-policy")
                .then()
                .statusCode(200);
    }
}
