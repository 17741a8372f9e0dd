package id.siginjai.performance.rotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PungliStandingTest {

    private static final UUID OFFICIAL = UUID.randomUUID();
    private static final Instant THEN = Instant.parse("2025-07-03T02:15:30Z");

    /** Events are written as R (reached) or W (withdrawn), sequence, and after a slash the round. */
    @ParameterizedTest(name = "{0} → reached {1}, round {2}, sequence {3}")
    @CsvSource({
        "'', false, 0, 0",
        "R1/1, true, 1, 1",
        "R1/1 R1/1, true, 1, 1",
        "R1/1 W2/1, false, 1, 2",
        "W2/1 R1/1, false, 1, 2",
        "R1/1 W2/1 R3/1, true, 1, 3",
        "R3/1 R1/1 W2/1, true, 1, 3",
        "R3/1 W2/1 R1/1, true, 1, 3",
        "W2/1 R3/1 R1/1, true, 1, 3",
        "R1/1 R3/1 W2/1, true, 1, 3",
        "R1/1 W2/1 W2/1, false, 1, 2",
        "R1/1 R2/2, true, 2, 2",
        "R1/1 R2/2 W3/1, true, 2, 3", // the recount of a round that has ended takes nothing from the next one
        "R1/1 R2/2 W3/1 W4/2, false, 2, 4",
        "R1/1 W2/1 R3/2, true, 2, 3",
    })
    void endsInTheStateOfTheGreatestSequence(String events, boolean reached, int round, long sequence) {
        var standing = new PungliStanding(OFFICIAL);

        Arrays.stream(events.split(" ")).filter(event -> !event.isEmpty()).forEach(event -> hear(standing, event));

        assertThat(standing.isReached()).isEqualTo(reached);
        assertThat(standing.round()).isEqualTo(round);
        assertThat(standing.sequence()).isEqualTo(sequence);
    }

    @ParameterizedTest
    @CsvSource({"R2/1, R3/1, true", "R2/1, R2/1, false", "R2/1, R1/1, false", "R2/1, W3/1, true", "R2/1, W1/1, false"})
    void saysWhetherItHeardSomethingNew(String before, String event, boolean isNew) {
        var standing = new PungliStanding(OFFICIAL);
        hear(standing, before);

        assertThat(hear(standing, event)).isEqualTo(isNew);
    }

    private static boolean hear(PungliStanding standing, String event) {
        var numbers = event.substring(1).split("/");
        var sequence = Long.valueOf(numbers[0]);
        var round = Integer.valueOf(numbers[1]);
        return event.charAt(0) == 'R'
                ? standing.apply(new ThresholdReached(OFFICIAL, sequence, round, List.of(UUID.randomUUID()), THEN))
                : standing.apply(new ThresholdWithdrawn(OFFICIAL, sequence, round, "COMPLAINT_DISMISSED", THEN));
    }
}
