package id.siginjai.performance.jobfit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Optional;
import java.util.TreeMap;

/** What the other features may ask about job fits. */
@ApplicationScoped
public class JobFit {

    private final FitCycleRepository cycles;
    private final ResultRepository results;

    JobFit(FitCycleRepository cycles, ResultRepository results) {
        this.cycles = cycles;
        this.results = results;
    }

    /** How the candidates of the cycle that was closed last spread over boxes and outcomes; empty before the first. */
    public Optional<FitDistribution> latest() {
        return cycles.latestClosed().map(this::distribution);
    }

    /** Until when the open job fit of the year looks, the latest where several are open; empty while none is. */
    public Optional<LocalDate> openCutoffOf(int year) {
        return cycles.latestOpenCutoff(year);
    }

    private FitDistribution distribution(FitCycle cycle) {
        var boxes = new TreeMap<Integer, Long>();
        var outcomes = new EnumMap<Outcome, Long>(Outcome.class);
        for (var row : results.counts(cycle.id())) {
            boxes.merge((Integer) row[0], (Long) row[2], Long::sum);
            outcomes.merge((Outcome) row[1], (Long) row[2], Long::sum);
        }
        return new FitDistribution(cycle.id(), cycle.year(), cycle.month(), cycle.cutoff(), boxes, outcomes);
    }
}
