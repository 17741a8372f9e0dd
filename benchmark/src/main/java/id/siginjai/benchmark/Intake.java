package id.siginjai.benchmark;

import java.util.List;
import java.util.Set;

/** R1 and R2: how fast reports are taken in, beside what the database can do, and when all are about one official. */
final class Intake implements Measure {

    private static final int FEW = 16;
    private static final int MANY = 64;

    /** As many transactions at once as commit together in the service, at most. */
    private static final int COMMITTERS = 2;

    @Override
    public Set<String> keys() {
        return Set.of("R1", "R1b", "R1c", "R2");
    }

    @Override
    public List<Figure> run(Bench bench, int rounds) throws Exception {
        var reports = new Reports(bench);
        var spread = bench.spread();
        var official = spread.id(spread.first());
        reports.fileUntilAllAreMarked(spread, FEW);
        reports.warmUp(bench.stack().complaint().baseUri(), spread);
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
        var batch = reports.bySql("reports a second by pgbench, 64 a commit", together, MANY, COMMITTERS);
        var reached = bench.rounds(rounds).of(few, sql, hot, bare, many, batch);
        return List.of(
                Figure.of(
                        "R1",
                        "intake at 16 connections ÷ the same SQL by pgbench",
                        reached.get(few),
                        reached.get(sql),
                        Reach.atLeast(1.5)),
                Figure.of(
                                "R1",
                                "intake at 16 connections ÷ its statement alone, which commits by itself",
                                reached.get(few),
                                reached.get(bare),
                                null)
                        .part("statement alone"),
                Figure.of(
                        "R1b",
                        "intake at 64 connections ÷ the same SQL by pgbench",
                        reached.get(many),
                        reached.get(sql),
                        Reach.atLeast(2.5)),
                Figure.of(
                                "R1b",
                                "intake at 64 connections ÷ its statement alone, which commits by itself",
                                reached.get(many),
                                reached.get(bare),
                                null)
                        .part("statement alone"),
                Figure.of(
                        "R1c",
                        "intake at 64 connections ÷ pgbench that commits 64 reports together",
                        reached.get(many),
                        reached.get(batch),
                        Reach.atLeast(0.5)),
                Figure.of(
                        "R2",
                        "reports about one official ÷ reports about many",
                        reached.get(hot),
                        reached.get(few),
                        Reach.atLeast(0.9)));
    }
}
