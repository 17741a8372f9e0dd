package id.siginjai.performance.achievements;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    @ParameterizedTest
    @ValueSource(strings = {"2025", "2025-Q1", "2025-Q4", "2000", "2099-Q3"})
    void isReadAsItIsWritten(String text) {
        assertThat(text).matches(Period.PATTERN);
        assertThat(Period.of(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "25", "2025-Q0", "2025-Q5", "2025Q1", "2025-q1", "1999", "2100", "2025-01", "2025-Q1 "})
    void anythingElseIsNone(String text) {
        assertThat(text).doesNotMatch(Period.PATTERN);
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource({
        "2025,    2024-12-31, false",
        "2025,    2025-01-01, true",
        "2025-Q1, 2024-12-31, false",
        "2025-Q1, 2025-01-01, true",
        "2025-Q2, 2025-03-31, false",
        "2025-Q2, 2025-04-01, true",
        "2025-Q3, 2025-06-30, false",
        "2025-Q3, 2025-07-01, true",
        "2025-Q4, 2025-09-30, false",
        "2025-Q4, 2025-10-01, true",
    })
    void beginsOnItsFirstDay(String period, LocalDate day, boolean begun) {
        assertThat(Period.of(period).hasBegunBy(day)).isEqualTo(begun);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "2025-Q1, 2025-Q1",
        "2025-Q1 2025-Q2, 2025-Q2",
        "2025-Q3 2025-Q1, 2025-Q3",
        "2025 2025-Q4, 2025",
        "2025-Q4 2025, 2025",
        "2025, 2025"
    })
    void theWholeYearDecidesElseTheLatestQuarter(String told, String decisive) {
        var periods = Arrays.stream(told.split(" ")).map(Period::of).toList();

        assertThat(Period.decisive(periods)).contains(Period.of(decisive));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"2025-Q1, false", "2025-Q2, false", "2025-Q3, false", "2025-Q4, true", "2025, true"})
    void theLastQuarterAndTheWholeYearEndIt(String period, boolean ends) {
        assertThat(Period.of(period).endsTheYear()).isEqualTo(ends);
    }

    @Test
    void whereNothingWasToldNothingDecides() {
        assertThat(Period.decisive(List.of())).isEmpty();
    }
}
