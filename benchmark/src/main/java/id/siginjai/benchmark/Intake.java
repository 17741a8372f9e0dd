package id.siginjai.benchmark;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** R1 and R2: how fast reports are taken in, beside what the database can do, and when all are about one official. */
final class Intake implements Measure {

    private static final int FEW = 16;
    private static final int MANY = 64;

    /** Of the 64 that commit together: while one waits for the disk, the other works. */
    private static final int TRANSACTIONS = 2;

    @Override
    public Set<String> keys() {
        return Set.of("R1", "R1b", "R1c", "R2");
    }

    @Override
    public Set<String> neededFor() {
        return Set.of("R1", "R1b", "R1c", "R2", Memory.KEY);
    }

    @Override
    public List<Figure> run(Bench bench, int rounds) throws Exception {
        var reports = new Reports(bench);
        var spread = bench.spread();
        var official = spread.id(spread.first());
        var one = reports.capture(official);
        var each = PgBenchScript.filing(one.statements(), one.answer(), official, spread);
        var alone = PgBenchScript.filingAlone(one.statements(), one.answer(), official, spread);
        var together = PgBenchScript.filingTogether(one.statements(), one.answer(), official, spread, MANY);

        var few = reports.overHttp("reports a second over HTTP, 16 connections", spread, FEW);
        var many = reports.overHttp("reports a second over HTTP, 64 connections", spread, MANY);
        var hot = reports.overHttp(
                "reports a second over HTTP, 16 connections, all about one official",
                new Spread(spread.first(), 1),
                FEW);
        var sql = reports.bySql("reports a second by pgbench, 16 clients, BEGIN and COMMIT each", each, 1, FEW);
        var bare = reports.bySql("reports a second by pgbench, 16 clients, the statement alone", alone, 1, FEW);
        var batch = reports.bySql("reports a second by pgbench, 64 a commit", together, MANY, TRANSACTIONS);
        var ratios = Stream.of(
                        new Ratio(
                                "R1",
                                "as the driver sends it",
                                "intake at 16 connections ÷ the same SQL by pgbench",
                                few,
                                sql,
                                Reach.atLeast(1.5)),
                        new Ratio(
                                "R1b",
                                "as the driver sends it",
                                "intake at 64 connections ÷ the same SQL by pgbench",
                                many,
                                sql,
                                Reach.atLeast(2.5)),
                        new Ratio(
                                "R1",
                                "statement alone",
                                "intake at 16 connections ÷ its statement alone, which commits by itself",
                                few,
                                bare,
                                null),
                        new Ratio(
                                "R1b",
                                "statement alone",
                                "intake at 64 connections ÷ its statement alone, which commits by itself",
                                many,
                                bare,
                                null),
                        new Ratio(
                                "R1c",
                                "intake at 64 connections ÷ pgbench that commits 64 reports together",
                                many,
                                batch,
                                Reach.atLeast(0.5)),
                        new Ratio(
                                "R2", "reports about one official ÷ reports about many", hot, few, Reach.atLeast(0.9)))
                .filter(ratio -> bench.wants(ratio.key()))
                .toList();
        var contenders =
                ratios.stream().flatMap(Ratio::contenders).collect(Collectors.toCollection(LinkedHashSet::new));
        if (bench.wants(Memory.KEY)) contenders.add(many);
        var series = bench.rounds(rounds).of(contenders.toArray(Contender[]::new));
        if (contenders.contains(many) && !series.get(many).hasFailed()) bench.noteRush();
        return ratios.stream().map(ratio -> ratio.of(series)).toList();
    }
}
