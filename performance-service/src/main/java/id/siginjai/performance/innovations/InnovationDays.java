package id.siginjai.performance.innovations;

import id.siginjai.kit.problem.Invalid;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/** The days that a client gives for stages: today where it gave none, and refused by its field where it cannot be. */
@ApplicationScoped
class InnovationDays {

    private final InnovationAccess access;

    InnovationDays(InnovationAccess access) {
        this.access = access;
    }

    /** @param nextStage the first day of the stage after; null where there is none yet */
    LocalDate initiated(LocalDate given, LocalDate nextStage) {
        return orToday("initiatedOn", given, null, nextStage);
    }

    /** @param lastChange the first day of the stage before */
    LocalDate advanced(LocalDate given, LocalDate lastChange) {
        return orToday("since", given, lastChange, null);
    }

    private LocalDate orToday(String field, LocalDate given, LocalDate before, LocalDate after) {
        var today = access.today();
        var day = given == null ? today : given;
        var fault = StageDates.faultOf(day, before, after, today);
        if (fault == null) return day;
        throw switch (fault) {
            case TOO_EARLY -> new Invalid(field, "innovation.day-too-early", StageDates.EARLIEST.toString());
            case BEFORE_THE_STAGE_BEFORE -> new Invalid(field, "innovation.day-before-stage", before.toString());
            case IN_THE_FUTURE -> new Invalid(field, "innovation.day-in-future");
            case AFTER_THE_STAGE_AFTER -> new Invalid(field, "innovation.day-after-stage", after.toString());
        };
    }
}
