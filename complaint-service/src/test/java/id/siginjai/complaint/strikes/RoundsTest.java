package id.siginjai.complaint.strikes;

import static id.siginjai.complaint.Pungli.REACHED;
import static id.siginjai.complaint.Pungli.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import id.siginjai.complaint.Database;
import id.siginjai.complaint.Filing;
import id.siginjai.complaint.Pungli;
import id.siginjai.complaint.RotationEvent;
import id.siginjai.testing.Stack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Stack.class)
class RoundsTest {

    private final UUID official = UUID.randomUUID();

    @Inject
    Database database;

    @Inject
    Verdicts verdicts;

    @Test
    void aDeclinedMarkEndsTheRound() {
        filed(3);
        Pungli.await(official, REACHED);

        RotationEvent.decided(official, "DECLINED").ofRound(1).at(afterAll()).applied(database);

        Counted.strikes(official)
                .body("round", equalTo(2))
                .body("count", equalTo(0))
                .body("reached", equalTo(false));
        assertThat(Pungli.of(official)).hasSize(1);
    }

    @Test
    void theNextRoundReachesTheThresholdOnItsOwn() {
        filed(3);
        RotationEvent.executed(official).ofRound(1).at(afterAll()).applied(database);

        var later = filed(3);

        var event = Pungli.awaitLast(official, REACHED, REACHED);
        assertThat(event.round()).isEqualTo(2);
        assertThat(event.sequence()).isEqualTo(2);
        assertThat(event.complaintIds()).containsExactlyElementsOf(later);
    }

    @Test
    void aReporterCountsAgainInTheNextRound() {
        Filing.about(official).byPhone("0812-3456-7890").filed();
        filed(2);
        RotationEvent.executed(official).ofRound(1).at(afterAll()).applied(database);

        Filing.about(official).byPhone("0812-3456-7890").filed();

        assertThat(Counted.whys(official)).containsExactly("COUNTS");
    }

    @Test
    void reportsFiledAfterTheDecisionGoToTheNextRound() {
        var before = filed(3);
        var decision = afterAll();
        var after = filed(3);
        Pungli.await(official, REACHED);

        RotationEvent.decided(official, "DECLINED").ofRound(1).at(decision).applied(database);

        var event = Pungli.awaitLast(official, REACHED, REACHED);
        assertThat(event.round()).isEqualTo(2);
        assertThat(event.complaintIds()).containsExactlyElementsOf(after);
        assertThat(database.rows(
                        "SELECT id FROM complaint WHERE official_id = ? AND round = 1 ORDER BY filing_no", official))
                .containsExactlyElementsOf(
                        before.stream().map(id -> List.of(id.toString())).toList());
    }

    @Test
    void aRoundThatLosesReportsToTheNextOneFallsBelowItsThreshold() {
        var before = filed(2);
        var decision = afterAll();
        filed(1);
        Pungli.await(official, REACHED);

        RotationEvent.decided(official, "DECLINED").ofRound(1).at(decision).applied(database);

        var event = Pungli.awaitLast(official, REACHED, WITHDRAWN);
        assertThat(event.round()).isEqualTo(1);
        assertThat(event.data().get("reason").asText()).isEqualTo("POLICY_ROUND");
        assertThat(event.complaintIds()).containsExactlyElementsOf(before);
        Counted.strikes(official).body("round", equalTo(2)).body("count", equalTo(1));
    }

    @Test
    void aDismissalInAnEndedRoundIsStillTold() {
        var first = filed(3).get(0);
        RotationEvent.executed(official).ofRound(1).at(afterAll()).applied(database);

        verdicts.unsubstantiated(first);

        var event = Pungli.awaitLast(official, REACHED, WITHDRAWN);
        assertThat(event.round()).isEqualTo(1);
        assertThat(event.data().get("reason").asText()).isEqualTo("COMPLAINT_DISMISSED");
    }

    @Test
    void anEndedRoundThatCrossesOnceMoreIsTold() {
        var first = filed(3).get(0);
        var elsewhere = Filing.about(UUID.randomUUID()).filed();
        RotationEvent.executed(official).ofRound(1).at(afterAll()).applied(database);
        verdicts.unsubstantiated(first);

        verdicts.accused(elsewhere, official);

        var event = Pungli.awaitLast(official, REACHED, WITHDRAWN, REACHED);
        assertThat(event.round()).isEqualTo(1);
        assertThat(event.sequence()).isEqualTo(3);
        assertThat(event.complaintIds()).contains(elsewhere).hasSize(3);
        Counted.strikes(official).body("round", equalTo(2)).body("count", equalTo(0));
    }

    @Test
    void aNewRoundFallsAndCrossesOnItsOwn() {
        filed(3);
        RotationEvent.executed(official).ofRound(1).at(afterAll()).applied(database);
        var second = filed(3);
        verdicts.unsubstantiated(second.get(1));

        var last = filed(1).get(0);

        var event = Pungli.awaitLast(official, REACHED, REACHED, WITHDRAWN, REACHED);
        assertThat(event.round()).isEqualTo(2);
        assertThat(event.sequence()).isEqualTo(4);
        assertThat(event.complaintIds()).containsExactly(second.get(0), second.get(2), last);
    }

    @Test
    void aConfirmedMarkEndsNothing() {
        filed(3);

        RotationEvent.decided(official, "CONFIRMED").ofRound(1).at(afterAll()).applied(database);

        Counted.strikes(official).body("round", equalTo(1)).body("count", equalTo(3));
    }

    @Test
    void aMarkWithoutReportsEndsNothing() {
        filed(3);

        RotationEvent.executed(official).withoutPungli().at(afterAll()).applied(database);

        Counted.strikes(official).body("round", equalTo(1)).body("count", equalTo(3));
    }

    @Test
    void aRoundEndsOnce() {
        filed(3);
        RotationEvent.decided(official, "DECLINED").ofRound(1).at(afterAll()).applied(database);
        filed(1);

        RotationEvent.executed(official).ofRound(1).at(afterAll()).applied(database);

        Counted.strikes(official).body("round", equalTo(2)).body("count", equalTo(1));
    }

    @Test
    void anEventThatComesTwiceEndsOneRound() {
        filed(3);
        var event = RotationEvent.executed(official).ofRound(1).at(afterAll()).record();
        RotationEvent.TOPIC.send(event);
        RotationEvent.TOPIC.send(event);
        RotationEvent.awaitApplied(database, event);

        RotationEvent.decided(official, "CONFIRMED").ofRound(2).at(afterAll()).applied(database);

        Counted.strikes(official).body("round", equalTo(2));
    }

    @Test
    void aReportThatWasFiledBeforeTheDecisionBelongsToTheRoundThatItEnded() {
        filed(3);
        // The decision is dated later than the next filing, as if that filing had waited for the lock meanwhile.
        RotationEvent.decided(official, "DECLINED")
                .ofRound(1)
                .at(Instant.now().plusSeconds(3600))
                .applied(database);

        var late = Filing.about(official).filed();

        Counted.strikes(official).body("round", equalTo(2)).body("count", equalTo(0));
        assertThat(database.value("SELECT round FROM complaint WHERE id = ?", late))
                .isEqualTo("1");
    }

    @Test
    void aRotationOfWhomNobodyReportedIsPassedOver() {
        RotationEvent.executed(official).ofRound(1).at(afterAll()).applied(database);

        Counted.strikes(official).body("round", equalTo(1)).body("count", equalTo(0));
    }

    private List<UUID> filed(int reports) {
        return IntStream.range(0, reports)
                .mapToObj(i -> Filing.about(official).filed())
                .toList();
    }

    /** A moment between what was filed so far and what is filed next: filings are kept to the millisecond. */
    private static Instant afterAll() {
        var moment = Instant.now().truncatedTo(ChronoUnit.MILLIS).plusMillis(1);
        await().pollInterval(Duration.ofMillis(1))
                .pollDelay(Duration.ZERO)
                .until(() -> Instant.now().isAfter(moment));
        return moment;
    }
}
