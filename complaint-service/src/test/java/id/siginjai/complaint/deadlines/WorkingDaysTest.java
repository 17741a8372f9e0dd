package id.siginjai.complaint.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

    /** Thursday and Friday are days off; the Saturday is one anyway. */
    private final WorkingDays calendar =
            new WorkingDays(Set.of(day("2026-12-24"), day("2026-12-25"), day("2026-12-26")));

    @ParameterizedTest(name = "{1} working days after {0} is {2}")
    @CsvSource({
        "2026-11-24, 0, 2026-11-24", // Tuesday
        "2026-11-24, 1, 2026-11-25",
        "2026-11-24, 3, 2026-11-27",
        "2026-11-24, 4, 2026-11-30", // over a weekend
        "2026-11-27, 1, 2026-11-30", // from a Friday
        "2026-11-28, 1, 2026-11-30", // from a Saturday
        "2026-11-29, 3, 2026-12-02", // from a Sunday
        "2026-12-22, 1, 2026-12-23",
        "2026-12-22, 2, 2026-12-28", // over holidays and a weekend
        "2026-12-25, 1, 2026-12-28", // from a holiday
        "2026-11-24, 60, 2027-02-18"
    })
    void counts(LocalDate start, int days, LocalDate expected) {
        assertThat(calendar.after(start, days)).isEqualTo(expected);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
