package id.siginjai.performance.achievements;

import static org.assertj.core.api.Assertions.assertThat;

import id.siginjai.performance.achievements.AgreementScore.Measured;
import id.siginjai.performance.agreements.Polarity;
import java.math.BigDecimal;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgreementScoreTest {

    private static final AchievementFormula FORMULA = new AchievementFormula(BigDecimal.ZERO, BigDecimal.valueOf(120));

    /**
     * Each indicator: polarity, target, weight, baseline, realisation; {@code -} where there is none, and {@code ~} after
     * what a quarter before the last one reached.
     */
    @ParameterizedTest(name = "{0} → {1}, leap {2}, told {3}")
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "H 100 100 - -                     | none   | none  | 0",
                "H 100 100 50 -                    | none   | none  | 0",
                "H 100 100 - 80                    | 80.00  | none  | 1",
                "H 100 100 60 80                   | 80.00  | 20.00 | 1",
                "H 100 100 80 80                   | 80.00  | 0.00  | 1",
                "H 100 100 90 80                   | 80.00  | -10.00 | 1",
                "H 100 60 50 100; L 10 40 12 8     | 108.00 | 46.00 | 2",
                "H 100 60 50 100; L 10 40 - 8      | 108.00 | 50.00 | 2",
                "H 100 60 50 100; L 10 40 12 -     | 60.00  | 50.00 | 1",
                "H 100 60 - 100; L 10 40 12 -      | 60.00  | none  | 1",
                // beyond cap and floor a year is still better or worse than the one before
                "H 100 100 130 150                 | 120.00 | 20.00 | 1",
                "H 100 100 150 130                 | 120.00 | -20.00 | 1",
                "H 100 100 100 150                 | 120.00 | 50.00 | 1",
                "L 10 100 25 22                    | 0.00   | 30.00 | 1",
                "L 10 100 22 25                    | 0.00   | -30.00 | 1",
                "H 100 100 -20 -10                 | 0.00   | 10.00 | 1",
                // half a year is not held against a whole one
                "H 100 100 90 50~                  | 50.00  | none  | 1",
                "H 100 60 50 100~; L 10 40 12 8    | 108.00 | 40.00 | 2",
                "H 100 60 50 100; L 10 40 12 8~    | 108.00 | 50.00 | 2",
                "H 3 100 1 2                       | 66.67  | 33.33 | 1",
                "H 200 100 0 1.33                  | 0.67   | 0.67  | 1",
                "H 8 50 - 4.0002; H 8 50 - 4.0002  | 50.00  | none  | 2",
            })
    void isTheMeanByWeight(String indicators, BigDecimal score, BigDecimal leap, int told) {
        var measured = Arrays.stream(indicators.split(";"))
                .map(AgreementScoreTest::measured)
                .toList();

        assertThat(AgreementScore.of(measured, FORMULA)).isEqualTo(new AgreementScore(score, leap, told));
    }

    private static Measured measured(String indicator) {
        var words = indicator.strip().split(" ");
        return new Measured(
                words[0].equals("H") ? Polarity.HIGHER_IS_BETTER : Polarity.LOWER_IS_BETTER,
                number(words[1]),
                number(words[2]),
                number(words[3]),
                number(words[4].replace("~", "")),
                !words[4].endsWith("~"));
    }

    private static BigDecimal number(String word) {
        return word.equals("-") ? null : new BigDecimal(word);
    }
}
