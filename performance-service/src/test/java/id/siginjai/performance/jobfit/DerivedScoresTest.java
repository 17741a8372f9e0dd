package id.siginjai.performance.jobfit;

import static id.siginjai.performance.jobfit.Candidates.candidate;
import static org.assertj.core.api.Assertions.assertThat;

import id.siginjai.performance.achievements.Predicate;
import id.siginjai.performance.innovations.InnovationStanding;
import id.siginjai.performance.organisation.SanctionLevel;
import java.math.BigDecimal;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DerivedScoresTest {

    private static final FitRules RULES = FitRules.INITIAL;

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({"VERY_GOOD, 100", "GOOD, 80", "NEEDS_IMPROVEMENT, 60", "POOR, 40", "VERY_POOR, 20"})
    void thePredicateGivesPerformance(Predicate predicate, int score) {
        var evidence = candidate().worked(predicate, null).evidence();

        assertThat(DerivedScores.performance(evidence.performance(), RULES.performance()))
                .isEqualTo(
                        new DerivedScores.Derived(BigDecimal.valueOf(score), predicate.name(), Candidates.AGREEMENT));
    }

    @Test
    void whoWasNotAssessedHasNoPerformanceToShow() {
        var notAssessed = candidate().worked(null, "1").evidence();

        assertThat(DerivedScores.performance(notAssessed.performance(), RULES.performance()))
                .isEqualTo(new DerivedScores.Derived(BigDecimal.ZERO, "NOT_ASSESSED", Candidates.AGREEMENT));
        assertThat(DerivedScores.performance(null, RULES.performance()))
                .isEqualTo(new DerivedScores.Derived(BigDecimal.ZERO, "NO_AGREEMENT", null));
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({"IMPLEMENTED, 100", "TRIAL, 75", "INITIATIVE, 50", "NONE, 0"})
    void theBestInnovationOfTheUnitGivesInnovation(InnovationStanding standing, int score) {
        var evidence = candidate().innovated(standing).evidence();

        assertThat(DerivedScores.innovation(evidence.innovation(), RULES.innovation()))
                .isEqualTo(
                        new DerivedScores.Derived(BigDecimal.valueOf(score), standing.name(), Candidates.INNOVATION));
    }

    @Test
    void aUnitThatIsAsleepGivesNone() {
        assertThat(DerivedScores.innovation(null, RULES.innovation()))
                .isEqualTo(new DerivedScores.Derived(BigDecimal.ZERO, "NONE", null));
    }

    @ParameterizedTest(name = "{0} (served {1}) and {2} (served {3}) → {4}, {5} of the {6}")
    @CsvSource({
        "LIGHT, false,, , 75, LIGHT, 1",
        "MEDIUM, false,, , 50, MEDIUM, 1",
        "HEAVY, false,, , 25, HEAVY, 1",
        "LIGHT, false, HEAVY, false, 25, HEAVY, 2",
        "HEAVY, false, LIGHT, false, 25, HEAVY, 1",
        "LIGHT, false, MEDIUM, true, 0, SERVING, 2",
        "HEAVY, false, LIGHT, true, 0, SERVING, 2",
    })
    void theGravestSanctionGivesIntegrityAndOneThatIsServedNone(
            SanctionLevel first,
            boolean firstServed,
            SanctionLevel second,
            Boolean secondServed,
            int score,
            String fact,
            int of) {
        var candidate = candidate().sanctioned(1, first, firstServed);
        if (second != null) candidate.sanctioned(2, second, secondServed);

        assertThat(DerivedScores.integrity(candidate.evidence(), RULES.integrity()))
                .isEqualTo(new DerivedScores.Derived(BigDecimal.valueOf(score), fact, new UUID(3, of)));
    }

    @Test
    void aCleanRecordIsFullIntegrity() {
        assertThat(DerivedScores.integrity(candidate().evidence(), RULES.integrity()))
                .isEqualTo(new DerivedScores.Derived(BigDecimal.valueOf(100), "NO_SANCTION", null));
    }

    @ParameterizedTest(name = "{1} of {0} without a finding → {2}")
    @CsvSource({
        "0, 0, 100, NOT_INSPECTED",
        "4, 3, 75.00, INSPECTED",
        "3, 2, 66.67, INSPECTED",
        "3, 1, 33.33, INSPECTED",
        "1, 0, 0.00, INSPECTED"
    })
    void disciplineIsTheShareOfInspectionsWithoutAFinding(int all, int clean, BigDecimal score, String fact) {
        assertThat(DerivedScores.discipline(new Evidence.Inspected(all, clean)))
                .isEqualTo(new DerivedScores.Derived(score, fact, null));
    }
}
