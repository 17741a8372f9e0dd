package id.siginjai.performance.jobfit;

import static id.siginjai.performance.jobfit.Candidates.candidate;
import static org.assertj.core.api.Assertions.assertThat;

import id.siginjai.performance.achievements.Predicate;
import id.siginjai.performance.innovations.InnovationStanding;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutcomeTest {

    private static final FitRules.Stagnation RULE = FitRules.INITIAL.stagnation();

    @ParameterizedTest(name = "owes {0}, innovation {1}, leap {2}, total {3} → {4} for {5}")
    @CsvSource({
        "true, TRIAL, 3.5, 60, RETAIN, ''",
        "true, TRIAL, 3.5, 59.99, RETAIN, LOW_TOTAL",
        "true, TRIAL, 0, 60, RETAIN, NOT_ABOVE_BASELINE",
        "true, TRIAL, -0.01, 60, RETAIN, NOT_ABOVE_BASELINE",
        "true, TRIAL, 0.01, 60, RETAIN, ''",
        "true,, 3.5, 60, RETAIN, NO_VERIFIED_INNOVATION",
        "true, INITIATIVE, 3.5, 60, RETAIN, ''",
        "true,, 0, 60, ROTATE, NO_VERIFIED_INNOVATION NOT_ABOVE_BASELINE",
        "true,, 3.5, 59.99, ROTATE, NO_VERIFIED_INNOVATION LOW_TOTAL",
        "true, TRIAL, 0, 59.99, ROTATE, NOT_ABOVE_BASELINE LOW_TOTAL",
        "true,, -1, 20, ROTATE, NO_VERIFIED_INNOVATION NOT_ABOVE_BASELINE LOW_TOTAL",
        "false,, 0, 60, RETAIN, NOT_ABOVE_BASELINE",
        "false,, 0, 59, ROTATE, NOT_ABOVE_BASELINE LOW_TOTAL",
        "true,,, 60, RETAIN, NO_VERIFIED_INNOVATION",
        "true, TRIAL,, 59, RETAIN, LOW_TOTAL",
    })
    void twoSignsOfStagnationMakeARotation(
            boolean owes, InnovationStanding standing, String leap, BigDecimal total, Outcome outcome, String signs) {
        var evidence = candidate()
                .owing(owes)
                .innovated(standing)
                .worked(Predicate.GOOD, leap)
                .evidence();

        var found = Outcome.signs(evidence, total, RULE);

        assertThat(found).isEqualTo(signs(signs));
        assertThat(Outcome.of(found, RULE)).isEqualTo(outcome);
    }

    @Test
    void whoPromisedNothingCannotBeComparedWithABaseline() {
        var evidence = candidate().withoutAgreement().evidence();

        assertThat(Outcome.signs(evidence, BigDecimal.valueOf(80), RULE)).isEmpty();
    }

    @Test
    void howManySignsItTakesIsASetting() {
        var signs = List.of(Outcome.Sign.LOW_TOTAL);

        assertThat(Outcome.of(signs, new FitRules.Stagnation(1, 60))).isEqualTo(Outcome.ROTATE);
        assertThat(Outcome.of(signs, new FitRules.Stagnation(2, 60))).isEqualTo(Outcome.RETAIN);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "'', false",
        "LOW_TOTAL, false",
        "NO_VERIFIED_INNOVATION, false",
        "NOT_ABOVE_BASELINE LOW_TOTAL, true",
        "NO_VERIFIED_INNOVATION NOT_ABOVE_BASELINE LOW_TOTAL, true",
    })
    void twoSignsAreStagnationWhateverTheSettingAsksForARotation(String signs, boolean stagnation) {
        assertThat(Outcome.isStagnation(signs(signs))).isEqualTo(stagnation);
    }

    @Test
    void nobodyIsLeftWithoutAPost() {
        assertThat(Outcome.values()).containsExactly(Outcome.RETAIN, Outcome.ROTATE);
    }

    private static List<Outcome.Sign> signs(String names) {
        return Arrays.stream(names.split(" "))
                .filter(name -> !name.isEmpty())
                .map(Outcome.Sign::valueOf)
                .toList();
    }
}
