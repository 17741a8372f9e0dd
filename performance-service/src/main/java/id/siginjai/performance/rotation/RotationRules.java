package id.siginjai.performance.rotation;

import id.siginjai.kit.problem.PlainText;
import id.siginjai.kit.time.CityTime;
import id.siginjai.performance.organisation.CalendarDay;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The numbers of the rules of rotation, a setting.
 *
 * @param minimumYears in the post before a move without a violation (UU 5/2014, which UU 20/2023 replaced)
 * @param replyDays how long the official may reply before the mayor may decide without it. Default: the 7 days after
 *     which an official who was summoned is heard (PP 94/2021 counts working days)
 * @param inauguratedOn the mayor's first day in office; Jambi's: 20 February 2025
 * @param monthsUnderPermission after it in which a move needs the ministry's permission (UU 10/2016 article 162)
 * @param ministryPermission the number of that permission; null without one
 * @param bknPermitRequired whether the permit of the civil-service agency must be recorded here before the decision. Off
 *     where the agency's own system watches over it
 */
record RotationRules(
        @Min(0) @Max(10) int minimumYears,
        @Min(0) @Max(60) int replyDays,
        @NotNull @CalendarDay LocalDate inauguratedOn,
        @Min(0) @Max(60) int monthsUnderPermission,
        @Size(min = 1, max = 100) @PlainText String ministryPermission,
        boolean bknPermitRequired) {

    static final RotationRules INITIAL = new RotationRules(2, 7, LocalDate.of(2025, 2, 20), 6, null, false);

    RotationRules {
        ministryPermission = ministryPermission == null ? null : ministryPermission.strip();
    }

    /** A blank one would open the gate. */
    boolean hasMinistryPermission() {
        return ministryPermission != null && !ministryPermission.isEmpty();
    }

    /** The day of the mark is not counted. */
    LocalDate lastDayToReply(Instant markedAt) {
        return CityTime.dayOf(markedAt).plusDays(replyDays);
    }

    boolean mayStillReply(Instant markedAt, Instant now) {
        return !CityTime.dayOf(now).isAfter(lastDayToReply(markedAt));
    }

    boolean needsMinistryPermission(LocalDate day) {
        return day.isBefore(inauguratedOn.plusMonths(monthsUnderPermission));
    }
}
