package id.siginjai.benchmark;

import java.util.List;
import java.util.Set;

/** R3: what it costs the intake that events are sent and consumed at the same time. */
final class Relaying implements Measure {

    private static final String KEY = "R3";
    private static final int CONNECTIONS = 16;

    /** New ones for each run, or no threshold would be reached in it. They reach it in its first seconds. */
    private static final int OFFICIALS = 500;

    private static final int FIRST = 100_000;

    private int next = FIRST;

    @Override
    public Set<String> keys() {
        return Set.of(KEY);
    }

    @Override
    public List<Figure> run(Bench bench, int rounds) throws Exception {
        var reports = new Reports(bench);
        reports.fileUntilAllAreMarked(bench.spread(), CONNECTIONS);
        var on = new Contender(
                "reports a second while events are sent and consumed", () -> reports(bench, reports, newcomers(bench)));
        var off = new Contender("reports a second while the relay stands by", () -> {
            var newcomers = newcomers(bench);
            try (var pause = RelayPause.begin(bench.stack().postgres())) {
                return reports(bench, reports, newcomers);
            } finally {
                bench.books().awaitMarks();
            }
        });
        var reached = bench.rounds(rounds).of(on, off);
        return List.of(Figure.of(
                KEY,
                "intake with relay, Kafka and consumer ÷ with the relay standing by",
                reached.get(on),
                reached.get(off),
                Reach.atLeast(0.9)));
    }

    private double reports(Bench bench, Reports reports, Spread about) throws Exception {
        var rate = reports.overHttp(about, Wrk.About.ANY, CONNECTIONS, Bench.SECONDS);
        if (bench.books().reachedOf(about) == 0) throw new Untrustworthy("no official reached the threshold");
        return rate;
    }

    private Spread newcomers(Bench bench) {
        bench.books().awaitMarks();
        var newcomers = Spread.register(bench, next, OFFICIALS);
        next += OFFICIALS;
        return newcomers;
    }
}
