package id.siginjai.acceptance;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.siginjai.client.performance.RotationDecisionKind;
import id.siginjai.client.performance.RotationStatus;
import id.siginjai.contracts.EventContract;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The story goes on: the marked official replies, the mayor confirms, a decree swaps two, and counting begins anew. */
@AcceptanceTest
class RotationDecisionIT {

    /** The head of Kecamatan Paal Merah, who has a user of its own. */
    private static final UUID CAMAT = UUID.fromString("0197a2e1-da80-73d8-81f1-eda9a5475add");

    /** Far enough away for the present posts to be what the other tests expect. */
    private static final LocalDate IN_FORCE = LocalDate.of(2090, 1, 1);

    private final City city;
    private final Performance personnel;
    private final Complaints residents;
    private final Rotations camat;
    private final Rotations mayor;
    private final Rotations clerk;

    RotationDecisionIT(City city) {
        this.city = city;
        this.personnel = city.performance();
        this.residents = city.complaints();
        this.camat = city.rotations("camat");
        this.mayor = city.rotations("walikota");
        this.clerk = city.rotations("bkpsdmd");
    }

    @Test
    void aMarkIsRepliedToConfirmedAndCarriedOutAndTheNextReportCountsFromOne() {
        // given
        assertThat(personnel.isMarked(CAMAT)).isFalse();
        residents.reportThreeTimes(CAMAT);
        await().atMost(ofSeconds(10)).until(() -> personnel.isMarked(CAMAT));
        var mark = personnel.markOf(CAMAT).orElseThrow().getId();
        var round = residents.strikesOf(CAMAT).getRound();
        var other = clerk.another("Camat", CAMAT);
        // when
        assertThat(mayor.refusal(() -> mayor.decide(mark, RotationDecisionKind.CONFIRM)))
                .isEqualTo(409);
        camat.reply(mark, "Loket sudah dipindahkan ke daring; mohon diperiksa.");
        mayor.decide(mark, RotationDecisionKind.CONFIRM);
        var decree = clerk.swap(CAMAT, other, IN_FORCE);
        // then
        assertThat(mayor.show(mark).getStatus()).isEqualTo(RotationStatus.EXECUTED);
        assertThat(decree.getMoves().get(0).getTo())
                .isEqualTo(decree.getMoves().get(1).getFrom());
        assertThat(decree.getMoves().get(1).getTo())
                .isEqualTo(decree.getMoves().get(0).getFrom());
        assertThat(decree.getMoves().get(0).getRotationId()).isEqualTo(mark);
        await().atMost(ofSeconds(10))
                .untilAsserted(
                        () -> assertThat(residents.strikesOf(CAMAT).getRound()).isEqualTo(round + 1));
        residents.report(CAMAT);
        assertThat(residents.strikesOf(CAMAT).getCount()).isEqualTo(1);
        assertThat(residents.strikesOf(CAMAT).getReached()).isFalse();
        assertThat(personnel.isMarked(CAMAT)).isFalse();
        assertThatEachStepWasAnnounced(mark, round);
    }

    private void assertThatEachStepWasAnnounced(UUID mark, int round) {
        var events = city.events("siginjai.rotations").of(CAMAT).stream()
                .filter(event -> event.json().path("rotationId").asText().equals(mark.toString()))
                .toList();
        assertThat(events)
                .extracting(Event::type)
                .containsExactly(
                        "id.siginjai.rotation.marked.v1",
                        "id.siginjai.rotation.decided.v1",
                        "id.siginjai.rotation.executed.v1");
        assertThat(events).allSatisfy(event -> {
            assertThat(event.json().path("pungliRound").asInt()).isEqualTo(round);
            assertThat(EventContract.of(event.type()).violations(event.data().getBytes()))
                    .isEmpty();
        });
        assertThat(List.of("MARKED", "CONFIRMED", "EXECUTED"))
                .isEqualTo(events.stream()
                        .map(event -> event.json().path("status").asText())
                        .toList());
    }
}
