package id.siginjai.complaint.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class GatheringTest {

    private static final Duration LONGEST = Duration.ofMillis(10);
    private static final int ENOUGH = 64;

    private final AtomicLong nanoTime = new AtomicLong();
    private int looks;

    @Test
    void theFirstOfAllWaitsForNobody() throws InterruptedException {
        assertThat(looksOf(gathering(LONGEST), List.of(1, 2))).isZero();
    }

    @Test
    void whatCameAloneWaitsForNobody() throws InterruptedException {
        var gathering = gathering(LONGEST);
        gathering.committed(5);
        gathering.committed(1);
        assertThat(looksOf(gathering, List.of(1, 2))).isZero();
    }

    @Test
    void whatComesLongAfterTheOthersWaitsForNobody() throws InterruptedException {
        var gathering = gathering(LONGEST);
        gathering.committed(5);
        nanoTime.addAndGet(LONGEST.toNanos());
        assertThat(looksOf(gathering, List.of(1, 2))).isZero();
    }

    @Test
    void nobodyWaitsWhereItIsOff() throws InterruptedException {
        var gathering = gathering(Duration.ZERO);
        gathering.committed(5);
        assertThat(looksOf(gathering, List.of(1, 2))).isZero();
    }

    static Stream<Arguments> whatIsThereAtEachLook() {
        return Stream.of(
                Arguments.of("none comes", List.of(1, 1, 2), 2),
                Arguments.of("until none comes any more", List.of(1, 4, 9, 9, 12), 4),
                Arguments.of("until it is enough", List.of(1, 30, 64, 65), 3),
                Arguments.of("enough are there already", List.of(64, 65), 1),
                Arguments.of("more and more come", List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14), 11));
    }

    /** Each look takes a millisecond by the test's clock. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("whatIsThereAtEachLook")
    void itWaitsWhileOthersCome(String name, List<Integer> there, int expectedLooks) throws InterruptedException {
        var gathering = gathering(LONGEST);
        gathering.committed(2);
        assertThat(looksOf(gathering, there)).isEqualTo(expectedLooks);
    }

    private Gathering gathering(Duration longest) {
        return new Gathering(longest, ENOUGH, nanoTime::get);
    }

    private int looksOf(Gathering gathering, List<Integer> there) throws InterruptedException {
        gathering.await(() -> {
            if (looks > 0) nanoTime.addAndGet(1_000_000);
            return there.get(looks++);
        });
        return looks;
    }
}
