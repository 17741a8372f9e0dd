package id.siginjai.performance.agreements;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueDateTest {

    @ParameterizedTest(name = "approved {0}, {1} months, for {2} → {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                "2024-12-20, 1, 2025, 2025-01-20",
                "2025-01-31, 1, 2025, 2025-02-28",
                "2024-12-20, 2, 2025, 2025-02-20",
                "2024-12-20, 0, 2025, 2024-12-20",
                "-, 1, 2025, 2025-01-31",
                "2023-12-20, 1, 2025, 2025-01-31", // another year's budget
                "2026-01-10, 1, 2025, 2025-01-31",
            })
    void isSoLongAfterTheBudgetWasApproved(LocalDate approved, int months, int year, LocalDate due) {
        assertThat(new DueDate(approved, months).of(year)).isEqualTo(due);
    }
}
