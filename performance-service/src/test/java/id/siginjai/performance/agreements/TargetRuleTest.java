package id.siginjai.performance.agreements;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetRuleTest {

    @ParameterizedTest(name = "{0}: {1} after {2}, because {3} → {4}")
    @CsvSource(
            nullValues = "-",
            value = {
                "HIGHER_IS_BETTER, 80, 79.99, -, GOOD",
                "HIGHER_IS_BETTER, 80, 80.00, -, GOOD",
                "HIGHER_IS_BETTER, 80, 80.01, -, UNJUSTIFIED",
                "HIGHER_IS_BETTER, 80, 80.01, ' ', UNJUSTIFIED",
                "HIGHER_IS_BETTER, 80, 80.01, Banjir, JUSTIFIED",
                "HIGHER_IS_BETTER, 80, -, -, GOOD",
                "LOWER_IS_BETTER, 5, 5.1, -, GOOD",
                "LOWER_IS_BETTER, 5, 5.0, -, GOOD",
                "LOWER_IS_BETTER, 5, 4.9, -, UNJUSTIFIED",
                "LOWER_IS_BETTER, 5, 4.9, Wabah, JUSTIFIED",
                "LOWER_IS_BETTER, 5, 0, -, UNJUSTIFIED",
                "LOWER_IS_BETTER, 5, -, -, GOOD",
            })
    void judges(Polarity polarity, BigDecimal target, BigDecimal baseline, String because, TargetRule.Verdict verdict) {
        assertThat(new TargetRule(polarity, target, baseline, because).judge()).isEqualTo(verdict);
    }
}
