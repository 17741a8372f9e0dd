package id.siginjai.performance.jobfit;

import static org.assertj.core.api.Assertions.assertThat;

import id.siginjai.performance.achievements.Predicate;
import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NineBoxTest {

    @ParameterizedTest(name = "performance {0}, potential {1} → {2}")
    @CsvSource({
        "ABOVE, LOW, 4", "ABOVE, MIDDLE, 7", "ABOVE, HIGH, 9",
        "MEETS, LOW, 2", "MEETS, MIDDLE, 5", "MEETS, HIGH, 8",
        "BELOW, LOW, 1", "BELOW, MIDDLE, 3", "BELOW, HIGH, 6",
    })
    void performanceAndPotentialMeetInABox(NineBox.Performance performance, NineBox.Potential potential, int box) {
        assertThat(NineBox.of(performance, potential)).isEqualTo(box);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({"0, LOW", "59.99, LOW", "60, MIDDLE", "60.00, MIDDLE", "79.99, MIDDLE", "80, HIGH", "100, HIGH"})
    void potentialHasThreeBands(BigDecimal score, NineBox.Potential potential) {
        assertThat(NineBox.Potential.of(score, FitRules.INITIAL.potential())).isEqualTo(potential);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "VERY_GOOD, ABOVE",
        "GOOD, MEETS",
        "NEEDS_IMPROVEMENT, BELOW",
        "POOR, BELOW",
        "VERY_POOR, BELOW",
        ", BELOW"
    })
    void performanceFollowsFromThePredicate(Predicate predicate, NineBox.Performance performance) {
        assertThat(NineBox.Performance.of(predicate)).isEqualTo(performance);
    }
}
