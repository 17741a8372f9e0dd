package id.siginjai.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OldOfficialTest {

    private static final Instant FIRST_REPORT = Instant.parse("2024-03-01T08:00:00Z");

    private final OldOfficial official = new OldOfficial(new UUID(0, 1));
    private int reports;

    @Test
    void theThirdReportThatCountsReachesTheThreshold() {
        report(id(1), "one");
        report(id(2), null);
        assertThat(official.reached()).isFalse();
        assertThat(official.reachedBy()).isNull();
        report(id(3), "three");
        assertThat(official.reached()).isTrue();
        assertThat(official.reachedBy()).isEqualTo(id(3));
        assertThat(official.counted()).containsExactly(id(1), id(2), id(3));
        assertThat(official.reporters()).containsExactly("one", "three");
        assertThat(official.sequence()).isEqualTo(1);
    }

    @Test
    void whatComesAfterTheThresholdIsFiledAndCountsNoMore() {
        reportTimes(4);
        assertThat(official.filed()).isEqualTo(4);
        assertThat(official.counted()).hasSize(3);
        assertThat(official.sequence()).isEqualTo(1);
        assertThat(official.original()).isEqualTo(id(4));
    }

    @Test
    void aFullRoundIsDecidedOnASecondBeforeTheNextReport() {
        reportTimes(41);
        assertThat(official.round()).isEqualTo(2);
        var decided = FIRST_REPORT.plus(Duration.ofDays(40)).minusSeconds(1);
        assertThat(official.ended()).containsExactly(new OldOfficial.Ended(1, null, decided));
        assertThat(official.openedAt()).isEqualTo(decided);
        assertThat(official.counted()).containsExactly(id(41));
        assertThat(official.reached()).isFalse();
    }

    @Test
    void anOfficialOfWhomNothingCountsStaysInTheFirstRound() {
        IntStream.range(0, 100).forEach(report -> official.next(FIRST_REPORT));
        assertThat(official.round()).isEqualTo(1);
        assertThat(official.filed()).isEqualTo(100);
        assertThat(official.ended()).isEmpty();
    }

    private void reportTimes(int times) {
        IntStream.rangeClosed(1, times).forEach(number -> report(id(number), null));
    }

    private void report(UUID complaint, String reporter) {
        official.next(FIRST_REPORT.plus(Duration.ofDays(reports++)));
        official.count(complaint, reporter);
    }

    private static UUID id(int number) {
        return new UUID(1, number);
    }
}
