package id.siginjai.performance.dashboard;

import id.siginjai.kit.time.CityTime;
import id.siginjai.performance.jobfit.JobFit;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;

/** Which year and day a dashboard means that does not say so. */
@ApplicationScoped
class DashboardDays {

    private final JobFit jobFit;
    private final Clock clock;

    DashboardDays(JobFit jobFit, Clock clock) {
        this.jobFit = jobFit;
        this.clock = clock;
    }

    int orPresent(Integer year) {
        return year == null ? today().getYear() : year;
    }

    /** As of when units are shown: of the present year today, of another its last day. */
    LocalDate shownOn(int year) {
        return year == today().getYear() ? today() : lastOf(year);
    }

    /** By when an innovation is owed: the cut-off of the year's open job fit, without one the year's last day. */
    LocalDate owedBy(int year) {
        return jobFit.openCutoffOf(year).orElseGet(() -> lastOf(year));
    }

    private static LocalDate lastOf(int year) {
        return LocalDate.of(year, Month.DECEMBER, 31);
    }

    private LocalDate today() {
        return CityTime.dayOf(clock.instant());
    }
}
