package id.siginjai.performance.inspections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.siginjai.kit.problem.Invalid;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficeHoursTest {

    private static final OfficeHours.Week RAMADAN = week("08:00", "15:00", 30, "08:00", "15:30", 60);
    private static final OfficeHours.Week LATE = week("08:00", "16:30", 60, "08:00", "17:00", 90);

    private static final OfficeHours HOURS = new OfficeHours(
            OfficeHours.DEFAULT.general(),
            List.of(new OfficeHours.Period(LocalDate.of(2025, 3, 1), LocalDate.of(2025, 3, 29), RAMADAN)),
            List.of(new OfficeHours.OfUnit("LATE", LATE)));

    @ParameterizedTest(name = "{0} on {1}: {2} to {3}")
    @CsvSource({
        "ANY,  2025-06-23, 07:30, 16:00",
        "ANY,  2025-06-26, 07:30, 16:00",
        "ANY,  2025-06-27, 07:30, 16:30",
        "ANY,  2025-06-28, ,      ",
        "ANY,  2025-06-29, ,      ",
        "LATE, 2025-06-26, 08:00, 16:30",
        "LATE, 2025-06-27, 08:00, 17:00",
        "ANY,  2025-02-28, 07:30, 16:30",
        "ANY,  2025-03-03, 08:00, 15:00",
        "ANY,  2025-03-07, 08:00, 15:30",
        "LATE, 2025-03-03, 08:00, 15:00",
        "ANY,  2025-03-28, 08:00, 15:30",
        "ANY,  2025-03-29, ,      ",
        "ANY,  2025-03-31, 07:30, 16:00",
    })
    void areOfTheDay(String unit, LocalDate date, LocalTime opens, LocalTime closes) {
        var day = HOURS.on(unit, date);

        assertThat(day.map(OfficeHours.Day::opens).orElse(null)).isEqualTo(opens);
        assertThat(day.map(OfficeHours.Day::closes).orElse(null)).isEqualTo(closes);
    }

    @Test
    void ofTheReleaseAreTheLaws() {
        assertThatCode(OfficeHours.DEFAULT::check).doesNotThrowAnyException();
        assertThatCode(HOURS::check).doesNotThrowAnyException();
    }

    @ParameterizedTest(name = "closing at {0} with {1} minutes of break")
    @CsvSource({"15:59, 60", "16:01, 60", "16:00, 61", "07:00, 60"})
    void thatDoNotAddUpToAWeekAreRefused(String closes, int breakMinutes) {
        var week = week("07:30", closes, breakMinutes, "07:30", "16:30", 90);

        refused(new OfficeHours(week, List.of(), List.of()));
        refused(new OfficeHours(
                OfficeHours.DEFAULT.general(), List.of(), List.of(new OfficeHours.OfUnit("LATE", week))));
    }

    @ParameterizedTest(name = "{0} to {1} and {2} to {3}, breaks {4}")
    @CsvSource({
        "07:30, 18:30, 18:30, 16:00, 60, value.general.friday.closes", // 4 × 10 hours without Friday's -2.5 and break
        "07:30, 16:53, 07:30, 07:30, 0,  value.general.friday.closes",
        "07:30, 16:53, 07:30, 08:00, 30, value.general.friday.closes",
        "16:00, 07:30, 00:00, 23:59, 0,  value.general.mondayToThursday.closes",
    })
    void ofADayCloseAfterTheyOpenedHoweverLongTheWeekIs(
            String opens, String closes, String fridayOpens, String fridayCloses, int pause, String field) {
        var week = week(opens, closes, pause, fridayOpens, fridayCloses, pause);

        assertThatThrownBy(new OfficeHours(week, List.of(), List.of())::check)
                .isInstanceOfSatisfying(
                        Invalid.class, refusal -> assertThat(refusal.field()).isEqualTo(field));
    }

    @ParameterizedTest(name = "a period that closes at {0}")
    @CsvSource({"14:59", "16:16"})
    void ofAPeriodStayBetweenRamadansWeekAndTheOrdinaryOne(String closes) {
        var week = week("08:00", closes, 30, "08:00", "15:30", 60);
        var period = new OfficeHours.Period(LocalDate.of(2025, 3, 1), LocalDate.of(2025, 3, 29), week);

        refused(new OfficeHours(OfficeHours.DEFAULT.general(), List.of(period), List.of()));
    }

    @Test
    void ofAPeriodEndAfterTheyBegan() {
        var period = new OfficeHours.Period(LocalDate.of(2025, 3, 2), LocalDate.of(2025, 3, 1), RAMADAN);

        refused(new OfficeHours(OfficeHours.DEFAULT.general(), List.of(period), List.of()));
    }

    private static void refused(OfficeHours hours) {
        assertThatThrownBy(hours::check).isInstanceOf(Invalid.class);
    }

    private static OfficeHours.Week week(
            String opens, String closes, int pause, String fridayOpens, String fridayCloses, int fridayPause) {
        return new OfficeHours.Week(
                new OfficeHours.Day(LocalTime.parse(opens), LocalTime.parse(closes), pause),
                new OfficeHours.Day(LocalTime.parse(fridayOpens), LocalTime.parse(fridayCloses), fridayPause));
    }
}
