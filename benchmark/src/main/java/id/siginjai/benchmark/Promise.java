package id.siginjai.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/**
 * R7: how long after the answer to the third report the mark is to be seen, while others report at half of the peak; and how
 * long they wait for their answers. The peak is that of what keeps the promise: as many reports as get through while officials
 * reach the threshold, and are told of and marked, meanwhile.
 */
final class Promise implements Measure {

    private static final String KEY = "R7";

    /** At which the most gets through. */
    private static final int CONNECTIONS = 64;

    private static final int SECONDS = 10;
    /** The load goes on until the last of them has reported, too. */
    private static final int LAST_PROBE_SECONDS = 1;

    private static final int PROBES = 96;
    private static final Duration BETWEEN_PROBES = Duration.ofMillis(SECONDS * 1000L / PROBES);

    /** For each look for the peak; at one report in twenty most of them reach the threshold. */
    private static final int NEWCOMERS = 120;

    private static final int FIRST = 200_000;
    private static final int FIRST_AT_PEAK = 300_000;

    @Override
    public Set<String> keys() {
        return Set.of(KEY);
    }

    @Override
    public List<Figure> run(Bench bench, int rounds) throws Exception {
        var rate = peak(bench, rounds) / 2;
        var newcomers =
                Spread.register(bench, FIRST, rounds * PROBES).parts(rounds).iterator();
        var loads = new ArrayList<OpenLoopRun>();
        var probe = new Contender(
                "seconds until the mark is seen, 99 of 100", () -> round(bench, newcomers.next(), rate, loads));
        var seconds = bench.rounds(rounds).of(probe).get(probe);
        var figure = Figure.of(
                KEY,
                "third report answered until the mark is seen (99 of 100, under load) ÷ the promised second",
                seconds,
                Series.constant("second that was promised", 1, rounds),
                Reach.atMost(1));
        return List.of(seconds.hasFailed() ? figure : figure.beside(waits(rate, loads)));
    }

    private static double peak(Bench bench, int rounds) throws Exception {
        var newcomers = Spread.register(bench, FIRST_AT_PEAK, rounds * NEWCOMERS)
                .parts(rounds)
                .iterator();
        var most = new Contender("reports a second at the peak", () -> {
            var reports = new Reports(bench).overHttp(bench.spread(), newcomers.next(), CONNECTIONS, Bench.SECONDS);
            bench.books().awaitMarks();
            return reports;
        });
        var peak = bench.rounds(rounds).of(most).get(most);
        if (peak.hasFailed()) throw new Untrustworthy(peak.failure());
        return peak.median();
    }

    private static double round(Bench bench, Spread officials, double rate, List<OpenLoopRun> loads) throws Exception {
        var books = bench.books();
        var before = books.complaints();
        var spread = bench.spread();
        List<Double> seconds;
        OpenLoopRun run;
        // Before the load: a client that has just begun to look takes the machine away from what it looks at.
        try (var lookout = Lookout.begin(bench)) {
            var gatling = new Gatling(bench);
            var load = CompletableFuture.supplyAsync(() -> gatling.file(spread, rate, SECONDS + LAST_PROBE_SECONDS));
            try {
                gatling.awaitPace(load);
                seconds = new Probes(new Reports(bench), lookout).of(officials, BETWEEN_PROBES);
            } finally {
                // Also after a failure: what still comes would be in the way of the next figure.
                load.handle((answered, failure) -> answered).join();
            }
            run = Untrustworthy.joined(load);
        }
        books.requireGained(before, run.answered() + (long) officials.size() * Probes.REPORTS);
        books.requireOneEventAnOfficial();
        books.awaitMarks();
        loads.add(run);
        return new Percentiles(seconds).of(99);
    }

    private static Map<String, Double> waits(double rate, List<OpenLoopRun> loads) {
        return Map.of(
                "reports a second meanwhile, at their own pace (half of the peak)",
                rate,
                "ms until a report was answered, median",
                Series.median(loads.stream().map(OpenLoopRun::median).toList()),
                "ms until a report was answered, 99 of 100",
                Series.median(loads.stream().map(OpenLoopRun::ninetyNinth).toList()));
    }
}
