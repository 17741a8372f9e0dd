package id.siginjai.performance.inspections;

import id.siginjai.kit.problem.Invalid;
import id.siginjai.performance.organisation.CalendarDay;
import id.siginjai.performance.settings.Checked;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * When the city's offices are open (WIB). Source: Perpres 21/2023, article 4: five days and 37.5 hours a week without the
 * breaks, 32.5 in Ramadan. A period such as Ramadan goes before a unit's own hours, these before the general ones.
 */
record OfficeHours(
        @NotNull @Valid Week general,
        @NotNull @Size(max = 50) List<@NotNull @Valid Period> periods,
        @NotNull @Size(max = 500) List<@NotNull @Valid OfUnit> units)
        implements Checked {

    private static final Duration WEEK = Duration.ofMinutes(37 * 60 + 30);
    private static final Duration WEEK_IN_RAMADAN = Duration.ofMinutes(32 * 60 + 30);

    static final OfficeHours DEFAULT = new OfficeHours(
            new Week(
                    new Day(LocalTime.of(7, 30), LocalTime.of(16, 0), 60),
                    new Day(LocalTime.of(7, 30), LocalTime.of(16, 30), 90)),
            List.of(),
            List.of());

    /** @param breakMinutes within the hours, and no working time */
    record Day(
            @NotNull LocalTime opens,
            @NotNull LocalTime closes,
            @Min(0) @Max(180) int breakMinutes) {

        Duration work() {
            return Duration.between(opens, closes).minusMinutes(breakMinutes);
        }

        boolean isWorkedOn() {
            return work().compareTo(Duration.ZERO) > 0;
        }
    }

    /** Monday to Thursday, and Friday with its prayer; offices are closed at the weekend. */
    record Week(
            @NotNull @Valid Day mondayToThursday,
            @NotNull @Valid Day friday) {

        Duration work() {
            return mondayToThursday.work().multipliedBy(4).plus(friday.work());
        }

        Optional<Day> on(LocalDate date) {
            var day = date.getDayOfWeek();
            if (day.compareTo(DayOfWeek.FRIDAY) > 0) return Optional.empty();
            return Optional.of(day == DayOfWeek.FRIDAY ? friday : mondayToThursday);
        }
    }

    /** Days, both included, in which other hours hold for everybody. */
    record Period(
            @NotNull @CalendarDay LocalDate from,
            @NotNull @CalendarDay LocalDate to,
            @NotNull @Valid Week hours) {

        boolean contains(LocalDate date) {
            return !date.isBefore(from) && !date.isAfter(to);
        }
    }

    record OfUnit(
            @NotNull @Size(min = 1, max = 40) String unitCode,
            @NotNull @Valid Week hours) {}

    /** The unit's hours on that day; empty at the weekend. */
    Optional<Day> on(String unitCode, LocalDate date) {
        var special = periods.stream().filter(period -> period.contains(date)).map(Period::hours);
        var own =
                units.stream().filter(unit -> unit.unitCode().equals(unitCode)).map(OfUnit::hours);
        return special.findFirst().or(own::findFirst).orElse(general).on(date);
    }

    @Override
    public void check() {
        requireWork("value.general", general, WEEK);
        for (var i = 0; i < units.size(); i++) {
            requireWork("value.units[" + i + "].hours", units.get(i).hours(), WEEK);
        }
        for (var i = 0; i < periods.size(); i++) {
            var period = periods.get(i);
            var field = "value.periods[" + i + "]";
            if (period.to().isBefore(period.from())) throw new Invalid(field + ".to", "office-hours.period-ends");
            requireWork(field + ".hours", period.hours(), WEEK_IN_RAMADAN);
        }
    }

    private static void requireWork(String field, Week week, Duration least) {
        requireWorkOn(field + ".mondayToThursday", week.mondayToThursday());
        requireWorkOn(field + ".friday", week.friday());
        var work = week.work();
        if (work.compareTo(least) < 0 || work.compareTo(WEEK) > 0) throw new Invalid(field, "office-hours.week");
    }

    /** One day's hours could make good what another lacks. */
    private static void requireWorkOn(String field, Day day) {
        if (!day.isWorkedOn()) throw new Invalid(field + ".closes", "office-hours.day");
    }
}
