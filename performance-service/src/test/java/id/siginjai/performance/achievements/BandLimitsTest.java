package id.siginjai.performance.achievements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.siginjai.kit.problem.Invalid;
import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BandLimitsTest {

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "120, VERY_HIGH",
        "91, VERY_HIGH",
        "90.99, HIGH",
        "76, HIGH",
        "75.99, MEDIUM",
        "66, MEDIUM",
        "65.99, LOW",
        "51, LOW",
        "50.99, VERY_LOW",
        "0, VERY_LOW"
    })
    void aScoreHasABand(BigDecimal score, Band expected) {
        assertThat(AchievementSettings.BANDS.initial().bandOf(score)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}, {1}, {2}, {3}: {4}")
    @CsvSource(
            nullValues = "good",
            value = {
                "91, 76, 66, 51, good",
                "4, 3, 2, 1, good",
                "76, 76, 66, 51, value.high",
                "91, 66, 66, 51, value.medium",
                "91, 76, 51, 51, value.low"
            })
    void theLimitsFall(int veryHigh, int high, int medium, int low, String field) {
        var limits = BandLimits.of(veryHigh, high, medium, low);

        if (field == null) assertThatCode(limits::check).doesNotThrowAnyException();
        else
            assertThatThrownBy(limits::check)
                    .isInstanceOf(Invalid.class)
                    .extracting("field")
                    .isEqualTo(field);
    }

    @ParameterizedTest(name = "from {0} to {1}: {2}")
    @CsvSource({"0, 120, true", "119, 120, true", "120, 120, false", "121, 120, false"})
    void theFloorIsBelowTheCap(BigDecimal floor, BigDecimal cap, boolean good) {
        var limits = new AchievementLimits(floor, cap);

        if (good) assertThatCode(limits::check).doesNotThrowAnyException();
        else assertThatThrownBy(limits::check).isInstanceOf(Invalid.class);
        assertThat(limits.formula()).isEqualTo(new AchievementFormula(floor, cap));
    }
}
