package id.siginjai.performance.jobfit;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.siginjai.kit.problem.Invalid;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FitRulesTest {

    private static final FitRules INITIAL = FitRules.INITIAL;

    @Test
    void theInitialRulesHold() {
        assertThatCode(INITIAL::check).doesNotThrowAnyException();
    }

    @ParameterizedTest(name = "weights {0} + {1} → {2}")
    @CsvSource({"60, 40, true", "60, 39, false", "60, 41, false"})
    void weightsAddUpTo100(int performance, int competency, boolean accepted) {
        var rules =
                INITIAL.withWeights(Map.of(FitCriterion.PERFORMANCE, performance, FitCriterion.COMPETENCY, competency));

        assertChecked(rules, accepted);
    }

    @ParameterizedTest(name = "shares {0} + {1}, bands {2} < {3} → {4}")
    @CsvSource({
        "60, 40, 60, 80, true",
        "60, 41, 60, 80, false",
        "59, 40, 60, 80, false",
        "60, 40, 80, 80, false",
        "60, 40, 79, 80, true"
    })
    void sharesAddUpTo100AndBandsStandInOrder(int competency, int interview, int middle, int high, boolean accepted) {
        var rules = new FitRules(
                INITIAL.weights(),
                INITIAL.panel(),
                new FitRules.Potential(competency, interview, middle, high),
                INITIAL.performance(),
                INITIAL.innovation(),
                INITIAL.integrity(),
                INITIAL.stagnation());

        assertChecked(rules, accepted);
    }

    private static void assertChecked(FitRules rules, boolean accepted) {
        if (accepted) assertThatCode(rules::check).doesNotThrowAnyException();
        else assertThatThrownBy(rules::check).isInstanceOf(Invalid.class);
    }
}
