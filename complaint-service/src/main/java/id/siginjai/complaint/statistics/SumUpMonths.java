package id.siginjai.complaint.statistics;

import id.siginjai.kit.time.CityTime;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.YearMonth;

/** Keeps what a month adds up to once it has ended; on every instance, since again is nothing. */
@ApplicationScoped
class SumUpMonths {

    private final MonthFigures figures;
    private final Clock clock;

    SumUpMonths(MonthFigures figures, Clock clock) {
        this.figures = figures;
        this.clock = clock;
    }

    @Scheduled(every = "1h", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void sumUp() {
        // An hour late: a report that was filed in the last second of a month may still be on its way.
        var running = YearMonth.from(CityTime.dayOf(clock.instant().minus(Duration.ofHours(1))));
        for (var next = figures.nextToKeep();
                next.isPresent() && next.get().isBefore(running);
                next = figures.nextToKeep()) figures.keep(next.get());
    }
}
