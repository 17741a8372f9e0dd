package id.siginjai.performance.rotation;

import static id.siginjai.performance.organisation.RotationReason.PUNGLI_THRESHOLD;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RotationTest {

    private static final Instant NOW = Instant.parse("2025-07-03T02:15:30Z");
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

    private static Rotation marked(int round) {
        return Rotation.mark(UUID.randomUUID(), pungli(round, 1), NOW);
    }

    private static Evidence pungli(int round, long sequence) {
        return Evidence.ofPungli(round, sequence, List.of(UUID.randomUUID()), NOW);
    }
}
