package id.siginjai.complaint.deadlines;

import static java.util.stream.Collectors.toSet;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;

/**
 * The holidays, kept in memory: each report asks for its deadline, and they change a few times a year. What another
 * instance changed is seen within a minute.
 */
@ApplicationScoped
class Calendar {

    private final HolidayRepository holidays;

    private volatile WorkingDays workingDays;

    Calendar(HolidayRepository holidays) {
        this.holidays = holidays;
    }

    /** Called inside a transaction. */
    WorkingDays workingDays() {
        var known = workingDays;
        if (known == null) {
            known = new WorkingDays(
                    holidays.listAll().stream().map(Holiday::day).collect(toSet()));
            workingDays = known;
        }
        return known;
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) HolidaysChanged change) {
        workingDays = null;
    }

    @Scheduled(every = "1m", delayed = "1m")
    void forget() {
        workingDays = null;
    }
}
