package id.siginjai.performance.rotation;

import static id.siginjai.performance.organisation.RotationReason.PUNGLI_THRESHOLD;
import static id.siginjai.performance.organisation.RotationReason.STAGNATION;
import static id.siginjai.performance.rotation.Decision.Kind.CONFIRM;
import static id.siginjai.performance.rotation.Decision.Kind.DECLINE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.siginjai.kit.problem.Conflict;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RotationTest {

    private static final Instant NOW = Instant.parse("2025-07-03T02:15:30Z");
    private static final Instant LATER = NOW.plus(Duration.ofDays(30));
    private static final String DISMISSED = "COMPLAINT_DISMISSED";

    @Test
    void aMarkBeginsWithItsReason() {
        var mark = marked(1);

        assertThat(mark.status()).isEqualTo(RotationStatus.MARKED);
        assertThat(mark.reasons()).containsExactly(PUNGLI_THRESHOLD);
    }

    @Test
    void itsIdTellsNoTime() {
        assertThat(marked(1).id().version()).isEqualTo(4);
    }

    @Test
    void itFallsWithItsLastReason() {
        var mark = marked(1);

        var changed = mark.losePungli(1, DISMISSED, NOW);

        assertThat(changed).isTrue();
        assertThat(mark.status()).isEqualTo(RotationStatus.WITHDRAWN);
        assertThat(mark.reasons()).isEmpty();
    }

    @Test
    void aWithdrawalOfAnotherRoundTakesNothing() {
        var mark = marked(2);

        var changed = mark.losePungli(1, DISMISSED, NOW);

        assertThat(changed).isFalse();
        assertThat(mark.status()).isEqualTo(RotationStatus.MARKED);
        assertThat(mark.reasons()).containsExactly(PUNGLI_THRESHOLD);
    }

    @Test
    void theSameReasonAgainIsNoNewOneAndReplacesWhatGaveIt() {
        var mark = marked(1);

        var isNew = mark.gain(pungli(1, 3), NOW);

        assertThat(isNew).isFalse();
        assertThat(mark.reasons()).containsExactly(PUNGLI_THRESHOLD);
        assertThat(mark.evidence())
                .filteredOn(Evidence::stands)
                .extracting(Evidence::sequence)
                .containsExactly(3L);
    }

    @Test
    void whatFellStaysWritten() {
        var mark = marked(1);

        mark.losePungli(1, DISMISSED, NOW);

        assertThat(mark.evidence()).singleElement().satisfies(evidence -> {
            assertThat(evidence.stands()).isFalse();
            assertThat(evidence.withdrawalReason()).isEqualTo(DISMISSED);
            assertThat(evidence.withdrawnAt()).isEqualTo(NOW);
        });
    }

    @ParameterizedTest(name = "{0} → {1}: {2}")
    @CsvSource({
        "MARKED, reply, true",
        "MARKED, decide, true",
        "MARKED, execute, false",
        "MARKED, permit, true",
        "CONFIRMED, reply, false",
        "CONFIRMED, decide, false",
        "CONFIRMED, execute, true",
        "CONFIRMED, permit, true",
        "DECLINED, reply, false",
        "DECLINED, decide, false",
        "DECLINED, execute, false",
        "DECLINED, permit, false",
        "EXECUTED, reply, false",
        "EXECUTED, decide, false",
        "EXECUTED, execute, false",
        "EXECUTED, permit, false",
        "WITHDRAWN, reply, false",
        "WITHDRAWN, decide, false",
        "WITHDRAWN, execute, false",
        "WITHDRAWN, permit, false",
    })
    void eachStepHasItsTime(RotationStatus status, String step, boolean allowed) {
        var mark = in(status);

        ThrowingCallable attempt = () -> take(step, mark);

        if (allowed) {
            assertThatCode(attempt).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(attempt).isInstanceOf(Conflict.class).hasMessage("rotation.out-of-order");
            assertThat(mark.status()).isEqualTo(status);
        }
    }

    @Test
    void theReplyComesFirstOrItsTimeIsOver() {
        var mark = marked(1);

        assertThatThrownBy(() -> mark.decide(decision(DECLINE, NOW), List.of(), RotationRules.INITIAL))
                .isInstanceOf(Conflict.class)
                .hasMessage("rotation.reply-first");
        mark.reply("Mohon diperiksa", NOW);
        mark.decide(decision(DECLINE, NOW), List.of(), RotationRules.INITIAL);

        assertThat(mark.status()).isEqualTo(RotationStatus.DECLINED);
    }

    @ParameterizedTest
    @CsvSource({"CONFIRM, false", "DECLINE, true"})
    void aGateThatBlocksStopsAConfirmationOnly(Decision.Kind kind, boolean allowed) {
        var mark = marked(1);
        var gates = List.of(GateResult.pass(Gate.NO_NON_JOB, "x"), GateResult.block(Gate.TENURE, "Belum"));

        ThrowingCallable attempt = () -> mark.decide(decision(kind, LATER), gates, RotationRules.INITIAL);

        if (allowed) {
            assertThatCode(attempt).doesNotThrowAnyException();
            assertThat(mark.gates()).isEqualTo(gates);
        } else {
            assertThatThrownBy(attempt).isInstanceOf(Conflict.class).hasMessage("rotation.gate-blocks");
        }
    }

    @Test
    void aConfirmedMarkFallsWithItsLastReason() {
        var mark = in(RotationStatus.CONFIRMED);

        assertThat(mark.losePungli(1, DISMISSED, NOW)).isTrue();

        assertThat(mark.status()).isEqualTo(RotationStatus.WITHDRAWN);
    }

    @Test
    void itsRoundIsThatOfTheComplaintsThatStand() {
        var mark = marked(1);
        mark.gain(Evidence.explained(STAGNATION, "Stagnan", NOW), NOW);
        mark.gain(pungli(2, 3), NOW);

        assertThat(mark.pungliRound()).isEqualTo(2);
        mark.losePungli(2, DISMISSED, NOW);
        assertThat(mark.pungliRound()).isNull();
        assertThat(mark.reasons()).containsExactly(STAGNATION);
    }

    @Test
    void aRoundThatWasJudgedIsNotedWithoutANewReason() {
        var mark = in(RotationStatus.EXECUTED);

        mark.note(pungli(1, 3), NOW);

        assertThat(mark.status()).isEqualTo(RotationStatus.EXECUTED);
        assertThat(mark.evidence()).extracting(Evidence::isAfterDecision).containsExactly(false, true);
        assertThat(mark.evidence()).extracting(Evidence::isWithdrawn).containsExactly(true, false);
    }

    private static Rotation in(RotationStatus status) {
        var mark = marked(1);
        switch (status) {
            case MARKED -> {}
            case CONFIRMED -> mark.decide(decision(CONFIRM, LATER), List.of(), RotationRules.INITIAL);
            case EXECUTED -> {
                mark.decide(decision(CONFIRM, LATER), List.of(), RotationRules.INITIAL);
                mark.execute(UUID.randomUUID());
            }
            case DECLINED -> mark.decide(decision(DECLINE, LATER), List.of(), RotationRules.INITIAL);
            case WITHDRAWN -> mark.losePungli(1, DISMISSED, NOW);
        }
        return mark;
    }

    private static void take(String step, Rotation mark) {
        switch (step) {
            case "reply" -> mark.reply("Mohon diperiksa", LATER);
            case "decide" -> mark.decide(decision(CONFIRM, LATER), List.of(), RotationRules.INITIAL);
            case "execute" -> mark.execute(UUID.randomUUID());
            default -> mark.permit("12/BKN");
        }
    }

    private static Decision decision(Decision.Kind kind, Instant at) {
        return new Decision(kind, "Tiga laporan", at);
    }

    private static Rotation marked(int round) {
        return Rotation.mark(UUID.randomUUID(), pungli(round, 1), NOW);
    }

    private static Evidence pungli(int round, long sequence) {
        return Evidence.ofPungli(round, sequence, List.of(UUID.randomUUID()), NOW);
    }
}
