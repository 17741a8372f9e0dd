package id.siginjai.benchmark;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;

/** R3: what it costs the intake that events are sent and consumed at the same time. */
final class Relaying implements Measure {

    private static final String KEY = "R3";
    private static final int CONNECTIONS = 16;

    /** For each run, or none would reach the threshold in it. At one report in twenty most of them do within the run. */
    private static final int NEWCOMERS = 120;

    private static final int CONTENDERS = 2;
    private static final int FIRST = 100_000;

    @Override
    public Set<String> keys() {
        return Set.of(KEY);
    }

    @Override
    public List<Figure> run(Bench bench, int rounds) throws Exception {
        var runs = rounds * CONTENDERS;
        var newcomers =
                Spread.register(bench, FIRST, runs * NEWCOMERS).parts(runs).iterator();
        var on = new Contender("reports a second while events are sent and consumed", () -> {
            bench.books().awaitMarks();
            return reports(bench, newcomers.next());
        });
        var off = new Contender("reports a second while the relay stands by", () -> {
            bench.books().awaitMarks();
            try (var pause = RelayPause.begin(bench.stack().postgres())) {
                return reports(bench, newcomers.next());
            }
        });
        var series = bench.rounds(rounds).of(on, off);
        return List.of(Figure.of(
                KEY,
                "intake with relay, Kafka and consumer ÷ with the relay standing by",
                series.get(on),
                series.get(off),
                Reach.atLeast(0.9)));
    }

    private static double reports(Bench bench, Spread newcomers) throws SQLException {
        return new Reports(bench).overHttp(bench.spread(), newcomers, CONNECTIONS, Bench.SECONDS);
    }
}
