package id.siginjai.performance.achievements;

import static org.assertj.core.api.Assertions.assertThat;

import id.siginjai.performance.agreements.Polarity;
import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AchievementFormulaTest {

    private static final AchievementFormula FORMULA = new AchievementFormula(BigDecimal.ZERO, BigDecimal.valueOf(120));

    @ParameterizedTest(name = "{0}: {2} of {1} → {3}")
    @CsvSource({
        "HIGHER_IS_BETTER, 80,   60,    75",
        "HIGHER_IS_BETTER, 80,   80,    100",
        "HIGHER_IS_BETTER, 80,   96,    120",
        "HIGHER_IS_BETTER, 80,   96.01, 120",
        "HIGHER_IS_BETTER, 80,   0,     0",
        "HIGHER_IS_BETTER, 80,   -4,    0",
        "HIGHER_IS_BETTER, 0.25, 0.2,   80",
        "LOWER_IS_BETTER,  10,   10,    100",
        "LOWER_IS_BETTER,  10,   8,     120",
        "LOWER_IS_BETTER,  10,   7.9,   120",
        "LOWER_IS_BETTER,  10,   9,     110",
        "LOWER_IS_BETTER,  10,   15,    50",
        "LOWER_IS_BETTER,  10,   20,    0",
        "LOWER_IS_BETTER,  10,   20.01, 0",
        "LOWER_IS_BETTER,  10,   0,     120",
    })
    void isARatioToTheTargetWithinFloorAndCap(
            Polarity polarity, BigDecimal target, BigDecimal realisation, BigDecimal expected) {
        assertThat(FORMULA.of(polarity, target, realisation)).isEqualByComparingTo(expected);
    }

    @ParameterizedTest(name = "{0} between {1} and {2} → {3}")
    @CsvSource({"5, 10, 110, 10", "10, 10, 110, 10", "110, 10, 110, 110", "111, 10, 110, 110", "50, 10, 110, 50"})
    void theLimitsAreAnOffices(BigDecimal realisation, BigDecimal floor, BigDecimal cap, BigDecimal expected) {
        var formula = new AchievementFormula(floor, cap);

        var achievement = formula.of(Polarity.HIGHER_IS_BETTER, BigDecimal.valueOf(100), realisation);

        assertThat(achievement).isEqualByComparingTo(expected);
    }
}
