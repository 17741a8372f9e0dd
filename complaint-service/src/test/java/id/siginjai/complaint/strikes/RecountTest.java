package id.siginjai.complaint.strikes;

import static id.siginjai.complaint.Pungli.REACHED;
import static id.siginjai.complaint.Pungli.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.siginjai.complaint.Database;
import id.siginjai.complaint.Filing;
import id.siginjai.complaint.Pungli;
import id.siginjai.contracts.EventContract;
import id.siginjai.testing.Stack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Stack.class)
class RecountTest {

    private final UUID official = UUID.randomUUID();

    @Inject
    Verdicts verdicts;

    @Inject
    Database database;

    @Test
    void aDismissalBelowTheThresholdIsTold() {
        var first = Filing.about(official).filed();
        var second = Filing.about(official).filed();
        var third = Filing.about(official).filed();

        verdicts.unsubstantiated(second);

        var event = Pungli.awaitLast(official, REACHED, WITHDRAWN);
        assertThat(event.complaintIds()).containsExactly(first, third);
        assertThat(event.sequence()).isEqualTo(2);
        assertThat(event.round()).isEqualTo(1);
        assertThat(event.data().get("reason").asText()).isEqualTo("COMPLAINT_DISMISSED");
        assertThat(event.data().fieldNames())
                .toIterable()
                .containsExactlyElementsOf(
                        () -> EventContract.of(WITHDRAWN).example().fieldNames());
        assertThat(Counted.whys(official)).containsExactly("COUNTS", "DISMISSED", "COUNTS");
    }

    @Test
    void aReportAfterTheWithdrawalReachesTheThresholdAgain() {
        Filing.about(official).filed();
        var second = Filing.about(official).filed();
        var third = Filing.about(official).filed();
        verdicts.duplicate(second, third);

        var fourth = Filing.about(official).filed();

        var event = Pungli.awaitLast(official, REACHED, WITHDRAWN, REACHED);
        assertThat(event.complaintIds()).contains(third, fourth).hasSize(3);
        assertThat(event.sequence()).isEqualTo(3);
    }

    @Test
    void theFourthReportTakesThePlaceOfADismissedOne() {
        for (var i = 0; i < 2; i++) Filing.about(official).filed();
        var third = Filing.about(official).filed();
        Filing.about(official).filed();
        Pungli.await(official, REACHED);

        verdicts.withdrawn(third);

        assertThat(database.value("SELECT count(*) FROM outbox WHERE aggregateid = ?", official.toString()))
                .isEqualTo("0");
        assertThat(Pungli.of(official)).hasSize(1);
        Counted.strikes(official).body("count", equalTo(3));
    }

    @Test
    void theSecondReportOfAReporterTakesThePlaceOfTheFirst() {
        var first = Filing.about(official).byPhone("0812-3456-7890").filed();
        Filing.about(official).byPhone("0812-3456-7890").filed();
        Filing.about(official).filed();

        verdicts.unsubstantiated(first);
        assertThat(Counted.whys(official)).containsExactly("DISMISSED", "COUNTS", "COUNTS");
        Filing.about(official).byPhone("0812-3456-7890").filed();
        assertThat(Pungli.of(official)).isEmpty();
        Filing.about(official).filed();

        Pungli.await(official, REACHED);
    }

    @Test
    void aComplaintAboutAnotherOfficialIsCountedThere() {
        var other = UUID.randomUUID();
        for (var i = 0; i < 2; i++) {
            Filing.about(official).filed();
            Filing.about(other).filed();
        }
        var moved = Filing.about(official).filed();
        Pungli.await(official, REACHED);

        verdicts.accused(moved, other);

        assertThat(Pungli.awaitLast(official, REACHED, WITHDRAWN)
                        .data()
                        .get("reason")
                        .asText())
                .isEqualTo("COMPLAINT_REASSIGNED");
        assertThat(Pungli.awaitLast(other, REACHED).complaintIds()).endsWith(moved);
    }

    @Test
    void twoExchangesAtOnceDoNotWaitForEachOther() {
        var other = UUID.randomUUID();
        var ofOne = IntStream.range(0, 10)
                .mapToObj(i -> Filing.about(official).filed())
                .toList();
        var ofOther = IntStream.range(0, 10)
                .mapToObj(i -> Filing.about(other).filed())
                .toList();

        var there = CompletableFuture.runAsync(() -> ofOne.forEach(id -> verdicts.accused(id, other)));
        var back = CompletableFuture.runAsync(() -> ofOther.forEach(id -> verdicts.accused(id, official)));
        CompletableFuture.allOf(there, back).join();

        assertThat(Counted.count(official)).isEqualTo(10);
        assertThat(Counted.count(other)).isEqualTo(10);
    }
}
