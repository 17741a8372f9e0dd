package id.siginjai.performance.achievements;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PredicateTest {

    /** The matrix of PermenPANRB 6/2022. */
    @ParameterizedTest(name = "{0} × {1} → {2}")
    @CsvSource({
        "ABOVE, ABOVE, VERY_GOOD",
        "ABOVE, MEETS, GOOD",
        "MEETS, ABOVE, GOOD",
        "MEETS, MEETS, GOOD",
        "BELOW, ABOVE, NEEDS_IMPROVEMENT",
        "BELOW, MEETS, NEEDS_IMPROVEMENT",
        "ABOVE, BELOW, POOR",
        "MEETS, BELOW, POOR",
        "BELOW, BELOW, VERY_POOR"
    })
    void workResultByBehaviour(Rating workResult, Rating behaviour, Predicate expected) {
        assertThat(Predicate.of(workResult, behaviour)).isEqualTo(expected);
    }
}
