package id.siginjai.performance.innovations;

import java.time.LocalDate;
import java.time.Period;

/** When a stage may have begun, and how long the way from the idea to the people took. */
final class StageDates {

    /** Before the law on regional government that first spoke of innovation (UU 32/2004) nobody kept count. */
    static final LocalDate EARLIEST = LocalDate.of(2004, 1, 1);

    /** What is wrong with a day. */
    enum Fault {
        TOO_EARLY,
        BEFORE_THE_STAGE_BEFORE,
        IN_THE_FUTURE,
        AFTER_THE_STAGE_AFTER
    }

    private StageDates() {}

    /**
     * @param before the first day of the stage before; null for the first stage
     * @param after the first day of the stage after; null where there is none yet
     * @return null for a day on which the stage may have begun
     */
    static Fault faultOf(LocalDate day, LocalDate before, LocalDate after, LocalDate today) {
        if (day.isBefore(EARLIEST)) return Fault.TOO_EARLY;
        if (before != null && day.isBefore(before)) return Fault.BEFORE_THE_STAGE_BEFORE;
        if (day.isAfter(today)) return Fault.IN_THE_FUTURE;
        if (after != null && day.isAfter(after)) return Fault.AFTER_THE_STAGE_AFTER;
        return null;
    }

    /** Full months from the idea to its implementation; less than one counts as one, since something was done. */
    static int monthsOfCreation(LocalDate initiated, LocalDate implemented) {
        var period = Period.between(initiated, implemented);
        return (int) Math.max(1, period.toTotalMonths());
    }
}
