package id.siginjai.performance.innovations;

import static org.assertj.core.api.Assertions.assertThat;

import id.siginjai.performance.innovations.StageDates.Fault;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StageDatesTest {

    @ParameterizedTest(name = "{0} after {1} and before {2} on {3} → {4}")
    @CsvSource({
        "2004-01-01,           ,           , 2025-06-25,",
        "2003-12-31,           ,           , 2025-06-25, TOO_EARLY",
        "2025-06-25,           ,           , 2025-06-25,",
        "2025-06-26,           ,           , 2025-06-25, IN_THE_FUTURE",
        "2025-03-01, 2025-03-01,           , 2025-06-25,",
        "2025-02-28, 2025-03-01,           , 2025-06-25, BEFORE_THE_STAGE_BEFORE",
        "2025-06-26, 2025-03-01,           , 2025-06-25, IN_THE_FUTURE",
        "2025-03-01,           , 2025-03-01, 2025-06-25,",
        "2025-03-02,           , 2025-03-01, 2025-06-25, AFTER_THE_STAGE_AFTER",
    })
    void aStageBeginsBetweenItsNeighboursAndNotInTheFuture(
            LocalDate day, LocalDate before, LocalDate after, LocalDate today, Fault fault) {
        assertThat(StageDates.faultOf(day, before, after, today)).isEqualTo(fault);
    }

    @ParameterizedTest(name = "{0} to {1} → {2} months")
    @CsvSource({
        "2025-01-01, 2025-01-01, 1",
        "2025-01-01, 2025-01-31, 1",
        "2025-01-01, 2025-02-01, 1",
        "2025-01-01, 2025-02-28, 1",
        "2025-01-01, 2025-03-01, 2",
        "2024-11-15, 2025-04-14, 4",
        "2024-11-15, 2025-04-15, 5",
        "2023-01-01, 2025-01-01, 24",
    })
    void creationIsCountedInFullMonthsAndTakesOneAtLeast(LocalDate initiated, LocalDate implemented, int months) {
        assertThat(StageDates.monthsOfCreation(initiated, implemented)).isEqualTo(months);
    }
}
