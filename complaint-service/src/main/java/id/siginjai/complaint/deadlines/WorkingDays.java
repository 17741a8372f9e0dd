package id.siginjai.complaint.deadlines;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * The days on which the city's offices work: Monday to Friday (Perpres 21/2023), holidays and days of collective leave
 * aside.
 */
record WorkingDays(Set<LocalDate> holidays) {

    boolean include(LocalDate day) {
        var weekday = day.getDayOfWeek();
        return weekday != DayOfWeek.SATURDAY && weekday != DayOfWeek.SUNDAY && !holidays.contains(day);
    }

    /** The last day of a period of so many working days; the day on which it begins does not count. */
    LocalDate after(LocalDate start, int days) {
        var day = start;
        for (var left = days; left > 0; ) {
            day = day.plusDays(1);
            if (include(day)) left--;
        }
        return day;
    }
}
