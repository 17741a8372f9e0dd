package id.siginjai.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Reports officials of whom nothing was known three times each, and looks until the mark is there. */
final class Probes {

    static final int REPORTS = 3;

    /** More than are ever under way: one that waits must not keep the next from its time. */
    private static final int AT_ONCE = 32;

    private final Reports reports;
    private final Lookout lookout;

    Probes(Reports reports, Lookout lookout) {
        this.reports = reports;
        this.lookout = lookout;
    }

    /**
     * Begins one after each interval. Gives the seconds from the answer to the third report to the mark.
     *
     * @throws Untrustworthy when a report was not accepted, or a mark is lost
     */
    List<Double> of(Spread officials, Duration interval) {
        var threads = Executors.newScheduledThreadPool(AT_ONCE);
        try {
            var answered = new HashMap<UUID, Future<Long>>();
            for (var i = 0; i < officials.size(); i++) {
                var official = officials.id(officials.first() + i);
                Callable<Long> probe = () -> answeredThird(official);
                answered.put(official, threads.schedule(probe, i * interval.toMillis(), TimeUnit.MILLISECONDS));
            }
            return seconds(answered);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Untrustworthy reason
                    ? reason
                    : new Untrustworthy(e.getCause().toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Untrustworthy("interrupted");
        } finally {
            threads.shutdownNow();
        }
    }

    /** When the third report was answered, by the clock of {@link System#nanoTime()}. */
    private long answeredThird(UUID official) {
        for (var i = 0; i < REPORTS; i++) reports.fileOne(official);
        return System.nanoTime();
    }

    private List<Double> seconds(Map<UUID, Future<Long>> answered) throws ExecutionException, InterruptedException {
        var seconds = new ArrayList<Double>();
        for (var probe : answered.entrySet()) {
            var third = probe.getValue().get();
            seconds.add((lookout.seen(probe.getKey()) - third) / 1e9);
        }
        return seconds;
    }
}
