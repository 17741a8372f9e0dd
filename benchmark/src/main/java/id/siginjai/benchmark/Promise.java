package id.siginjai.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * R7: how long after the answer to the third report the mark is to be seen, while others report at half of what can be
 * taken in at most; and how long they wait for their answers.
 */
final class Promise implements Measure {

    private static final String KEY = "R7";
    private static final int CONNECTIONS = 16;
    private static final int SECONDS = 30;
    private static final int PROBES = 120;
    private static final Duration BETWEEN_PROBES = Duration.ofMillis(SECONDS * 1000L / PROBES);
    private static final int FIRST = 200_000;

    private int next = FIRST;

    @Override
    public Set<String> keys() {
        return Set.of(KEY);
    }

    @Override
    public List<Figure> run(Bench bench, int rounds) throws Exception {
        var reports = new Reports(bench);
        reports.fileUntilAllAreMarked(bench.spread(), CONNECTIONS);
        var peak = reports.overHttp(bench.spread(), Wrk.About.ANY, CONNECTIONS, Bench.SECONDS);
        var loads = new ArrayList<OpenLoopRun>();
        var probe = new Contender("seconds until the mark is seen, 99 of 100", () -> {
            var officials = Spread.register(bench, next, PROBES);
            next += PROBES;
            return round(bench, reports, officials, peak / 2, loads);
        });
        var seconds = bench.rounds(rounds).of(probe).get(probe);
        var figure = Figure.of(
                KEY,
                "third report answered until the mark is seen (99 of 100, under load) ÷ the promised second",
                seconds,
                Series.constant("second that was promised", 1, rounds),
                Reach.atMost(1));
        return List.of(seconds.hasFailed() ? figure : figure.beside(waits(peak / 2, loads)));
    }

    private static double round(Bench bench, Reports reports, Spread officials, double rate, List<OpenLoopRun> loads)
            throws Exception {
        var books = bench.books();
        var before = books.complaints();
        var load = CompletableFuture.supplyAsync(() -> new Gatling(bench).file(bench.spread(), rate, SECONDS));
        var seconds = new Probes(bench, reports).of(officials, BETWEEN_PROBES);
        var run = joined(load);
        books.requireGained(before, run.answered() + (long) officials.size() * Probes.REPORTS);
        books.requireOneEventAnOfficial();
        books.awaitMarks();
        loads.add(run);
        return new Percentiles(seconds).of(99);
    }

    private static OpenLoopRun joined(CompletableFuture<OpenLoopRun> load) {
        try {
            return load.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof Untrustworthy reason ? reason : e;
        }
    }

    private static Map<String, Double> waits(double rate, List<OpenLoopRun> loads) {
        return Map.of(
                "reports a second meanwhile, at their own pace",
                rate,
                "ms until a report was answered, median",
                Series.median(loads.stream().map(OpenLoopRun::median).toList()),
                "ms until a report was answered, 99 of 100",
                Series.median(loads.stream().map(OpenLoopRun::ninetyNinth).toList()));
    }
}
