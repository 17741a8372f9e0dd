package id.siginjai.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OldLifeTest {

    private static final Instant FILED = Instant.parse("2023-01-10T03:00:00Z");

    @ParameterizedTest(name = "after {0} days: {1}, due on {2}")
    @CsvSource({"1, RECEIVED, 2023-01-15", "3, VERIFYING, 2023-01-15", "8, INVESTIGATING, 2023-04-04"})
    void theYoungAreStillUnderWay(int days, String status, LocalDate dueOn) {
        // The first of these seeds under which it takes longer than these days.
        var life = lives(FILED.plus(Duration.ofDays(days))).stream()
                .filter(each -> each.endedAt() == null)
                .findFirst()
                .orElseThrow();
        assertThat(life.status()).isEqualTo(status);
        assertThat(life.dueOn()).isEqualTo(dueOn);
    }

    @Test
    void nearlyAllThatAreOldHaveEndedAndTheRestIsOverdue() {
        var now = FILED.plus(Duration.ofDays(100));
        var lives = lives(now);
        var open = lives.stream().filter(life -> life.endedAt() == null).toList();
        assertThat(open).hasSizeBetween(5, 40).allSatisfy(life -> {
            assertThat(life.status()).isEqualTo("INVESTIGATING");
            assertThat(life.escalatedAt(now)).isEqualTo(Instant.parse("2023-04-05T00:00:00Z"));
        });
        assertThat(lives).filteredOn(life -> life.endedAt() != null).allSatisfy(life -> {
            assertThat(life.dueOn()).isNull();
            assertThat(life.escalatedAt(now)).isNull();
        });
    }

    @Test
    void stepsFollowEachOtherAndTheLastOneIsTheStatus() {
        assertThat(lives(FILED.plus(Duration.ofDays(100)))).allSatisfy(life -> {
            assertThat(life.steps()).extracting(OldLife.Step::at).isSorted();
            assertThat(life.steps().get(life.steps().size() - 1).status()).isEqualTo(life.status());
        });
    }

    @Test
    void whatWasToldIsDeletedAYearAfterTheEndUnlessItWasFoundTrue() {
        var afterTwoYears = FILED.plus(Duration.ofDays(730));
        assertThat(lives(afterTwoYears))
                .filteredOn(life -> life.endedAt() != null)
                .allSatisfy(life -> assertThat(life.purgedAt(afterTwoYears))
                        .isEqualTo(
                                life.status().equals("SUBSTANTIATED")
                                        ? null
                                        : life.endedAt().plus(Duration.ofDays(366))));
        assertThat(lives(FILED.plus(Duration.ofDays(300))))
                .allSatisfy(life -> assertThat(life.purgedAt(FILED.plus(Duration.ofDays(300))))
                        .isNull());
    }

    @Test
    void aDuplicateOfNothingIsUnfounded() {
        var duplicates = lives(FILED.plus(Duration.ofDays(100))).stream()
                .filter(OldLife::isDuplicate)
                .toList();
        assertThat(duplicates).isNotEmpty().allSatisfy(life -> {
            assertThat(life.counts()).isFalse();
            var alone = life.withoutOriginal();
            assertThat(alone.status()).isEqualTo("UNSUBSTANTIATED");
            assertThat(alone.steps().get(alone.steps().size() - 1).status()).isEqualTo("UNSUBSTANTIATED");
            assertThat(alone.endedAt()).isEqualTo(life.endedAt());
        });
    }

    private static List<OldLife> lives(Instant now) {
        return IntStream.range(0, 1000)
                .mapToObj(seed -> OldLife.of(FILED, now, new SplittableRandom(seed)))
                .toList();
    }
}
