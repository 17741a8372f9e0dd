package id.siginjai.benchmark;

import id.siginjai.embedded.Api;
import id.siginjai.embedded.Service;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** Reports officials of whom nothing was known three times each, and looks until the mark is there. */
final class Probes {

    static final int REPORTS = 3;

    private static final Duration LONGEST = Duration.ofSeconds(30);
    /** Of all probes together: if each looked by itself, the looking would grow with the waiting, and lengthen it. */
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(20);

    /** More than are ever under way: one that waits must not keep the next from its time. */
    private static final int AT_ONCE = 32;

    private final Lock turn = new ReentrantLock(true);
    private final Reports reports;
    private final Api personnel;

    Probes(Bench bench, Reports reports) {
        this.reports = reports;
        this.personnel = bench.api(Service.PERFORMANCE, "bkpsdmd");
    }

    /** Begins one after each interval. Gives the seconds from the answer to the third report to the mark. */
    List<Double> of(Spread officials, Duration interval) {
        var threads = Executors.newScheduledThreadPool(AT_ONCE);
        try {
            var probes = new ArrayList<ScheduledFuture<Double>>();
            for (var i = 0; i < officials.size(); i++) {
                var official = officials.id(officials.first() + i);
                probes.add(threads.schedule(() -> probe(official), i * interval.toMillis(), TimeUnit.MILLISECONDS));
            }
            var seconds = new ArrayList<Double>();
            for (var probe : probes) seconds.add(probe.get());
            return seconds;
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

    private double probe(UUID official) throws InterruptedException {
        for (var i = 0; i < REPORTS; i++) reports.fileOne(official);
        var third = System.nanoTime();
        do {
            if (System.nanoTime() - third > LONGEST.toNanos()) throw new Untrustworthy("a mark was lost");
            awaitTurn();
        } while (!isMarked(official));
        return (System.nanoTime() - third) / 1e9;
    }

    private void awaitTurn() throws InterruptedException {
        turn.lockInterruptibly();
        try {
            Thread.sleep(BETWEEN_LOOKS.toMillis());
        } finally {
            turn.unlock();
        }
    }

    private boolean isMarked(UUID official) {
        var answer = personnel.get("/officials/" + official);
        if (answer.status() != 200) throw new Untrustworthy(answer.call() + " was answered " + answer.status());
        return answer.body().hasNonNull("rotation");
    }
}
