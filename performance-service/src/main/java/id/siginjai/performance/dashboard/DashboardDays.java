package id.siginjai.performance.dashboard;

import id.siginjai.kit.time.CityTime;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;

/** Which year and day a dashboard means that does not say so. */
@ApplicationScoped
class DashboardDays {

    private final Clock clock;

    DashboardDays(Clock clock) {
        this.clock = clock;
    }

    int orPresent(Integer year) {
        return year == null ? today().getYear() : year;
    }

    /** Of the present year today, of another its last day. */
    LocalDate cutoffOf(int year) {
        return year == today().getYear() ? today() : LocalDate.of(year, Month.DECEMBER, 31);
    }

    private LocalDate today() {
        return CityTime.dayOf(clock.instant());
    }
}
