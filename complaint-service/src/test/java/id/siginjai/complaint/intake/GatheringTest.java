package id.siginjai.complaint.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class GatheringTest {

    private static final Duration LONGEST = Duration.ofMillis(10);
    private static final int COMPANY = 12;

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
                Arguments.of("until it is company enough", List.of(1, 7, 12, 13), 3),
                Arguments.of("enough are there already", List.of(12, 13), 1),
                Arguments.of(
                        "until the longest time has passed",
                        IntStream.range(-9, 9).boxed().toList(),
                        11));
    }

    /** Between two looks a millisecond passes by the test's clock. What is there at a look matters by whether it grows. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("whatIsThereAtEachLook")
    void itWaitsWhileOthersCome(String name, List<Integer> there, int expectedLooks) throws InterruptedException {
        var gathering = gathering(LONGEST);
        gathering.committed(2);
        assertThat(looksOf(gathering, there)).isEqualTo(expectedLooks);
    }

    private Gathering gathering(Duration longest) {
        return new Gathering(longest, COMPANY, nanoTime::get, () -> nanoTime.addAndGet(1_000_000));
    }

    private int looksOf(Gathering gathering, List<Integer> there) throws InterruptedException {
        gathering.await(() -> there.get(looks++));
        return looks;
    }
}
