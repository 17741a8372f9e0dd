package id.siginjai.complaint.deadlines;

import id.siginjai.kit.time.CityTime;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/** By when the inspectorate owes a result. A deadline is the last day on which it is kept, in the city's time. */
@ApplicationScoped
public class Deadlines {

    private final Calendar calendar;
    private final DeadlineSettings settings;
    private final Clock clock;

    Deadlines(Calendar calendar, DeadlineSettings settings, Clock clock) {
        this.calendar = calendar;
        this.settings = settings;
        this.clock = clock;
    }

    /** Whether there is anything to look into must be known by then. */
    public LocalDate ofVerification(Instant filedAt) {
        return calendar.workingDays().after(CityTime.dayOf(filedAt), settings.verification());
    }

    /** A verdict or a referral must be there by then. */
    public LocalDate ofHandling(Instant filedAt) {
        return calendar.workingDays().after(CityTime.dayOf(filedAt), settings.handling());
    }

    /** What is due before this day is overdue. */
    public LocalDate today() {
        return CityTime.dayOf(clock.instant());
    }
}
