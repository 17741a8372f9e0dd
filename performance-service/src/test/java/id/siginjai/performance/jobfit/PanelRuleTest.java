package id.siginjai.performance.jobfit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PanelRuleTest {

    private static final PanelRule RULE = FitRules.INITIAL.panel();

    @ParameterizedTest(name = "{0} assessors, {1} internal → {2}")
    @CsvSource({
        "5, 0,",
        "5, 2,",
        "5, 3, INTERNAL",
        "5, 5, INTERNAL",
        "7, 3,",
        "7, 4, INTERNAL",
        "9, 4,",
        "9, 5, INTERNAL",
        "1, 0, SIZE",
        "4, 0, SIZE",
        "6, 0, SIZE",
        "6, 6, SIZE",
        "8, 3, SIZE",
        "11, 0, SIZE",
    })
    void aPanelIsOddAndMostlyFromOutside(int size, int internal, PanelRule.Fault fault) {
        assertThat(RULE.faultOf(size, internal)).isEqualTo(fault);
    }

    @ParameterizedTest(name = "of {0} at most {1}")
    @CsvSource({"5, 2", "7, 3", "9, 4"})
    void theMostThatMayBeInternal(int size, int most) {
        assertThat(RULE.mostInternalOf(size)).isEqualTo(most);
    }

    @Test
    void exactlyTheShareMayBeInternal() {
        assertThat(new PanelRule(List.of(5), 40).faultOf(5, 2)).isNull();
    }

    @Test
    void sizesAreNamed() {
        assertThat(RULE.sizesInWords()).isEqualTo("5, 7, 9");
    }
}
