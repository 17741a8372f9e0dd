package id.siginjai.performance.agreements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.siginjai.kit.problem.Invalid;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentRulesTest {

    @ParameterizedTest
    @ValueSource(strings = {"100", "60 40", "33.33 33.33 33.34", "99.99 0.01", "50.0 25 25.00"})
    void weightsThatAddUpTo100AreTaken(String weights) {
        assertThatCode(() -> ContentRules.check(weighing(weights))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"99.99", "60 40.01", "33.33 33.33 33.33", "50", "100 100"})
    void weightsThatDoNotAreRefused(String weights) {
        refused("agreement.weights", weighing(weights));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.00", "-1"})
    void aTargetThatCanBeNoDivisorIsRefused(String target) {
        refused("agreement.target-zero", content(indicator("A", "50", "1"), indicator("B", "50", target)));
    }

    @Test
    void anIndicatorStandsOnce() {
        refused("agreement.indicator-twice", content(indicator("A", "50", "1"), indicator("a", "50", "2")));
    }

    @Test
    void aFieldIsNamedAsTheClientWroteIt() {
        assertThat(ContentRules.field(1, 2, "target")).isEqualTo("objectives[1].indicators[2].target");
    }

    private static void refused(String key, Content content) {
        assertThatThrownBy(() -> ContentRules.check(content))
                .isInstanceOf(Invalid.class)
                .hasMessage(key);
    }

    private static Content weighing(String weights) {
        var number = new int[1];
        return content(Arrays.stream(weights.split(" "))
                .map(weight -> indicator("Indikator " + number[0]++, weight, "1"))
                .toArray(Content.Indicator[]::new));
    }

    private static Content content(Content.Indicator... indicators) {
        return new Content(List.of(new Content.Objective("Sasaran", List.of(indicators))), List.of());
    }

    private static Content.Indicator indicator(String name, String weight, String target) {
        return new Content.Indicator(
                IndicatorKey.of("X", name, "persen"),
                name,
                "persen",
                new BigDecimal(target),
                Polarity.HIGHER_IS_BETTER,
                new BigDecimal(weight),
                null);
    }
}
