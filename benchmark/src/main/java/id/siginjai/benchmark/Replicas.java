package id.siginjai.benchmark;

import id.siginjai.embedded.Service;
import java.util.List;
import java.util.Set;

/**
 * R8: what a second instance of complaint-service beside the first brings or costs, on the same database and for the same
 * connections. On a machine whose processors are busy it can bring nothing; it must not cost much either.
 */
final class Replicas implements Measure {

    private static final String KEY = "R8";
    private static final int CONNECTIONS = 32;

    @Override
    public Set<String> keys() {
        return Set.of(KEY);
    }

    @Override
    public List<Figure> run(Bench bench, int rounds) throws Exception {
        var reports = new Reports(bench);
        var spread = bench.spread();
        var first = bench.stack().complaint().baseUri();
        try (var second = bench.stack()
                .startService(Service.COMPLAINT, 0, "complaint-service-2")
                .awaitReady()) {
            reports.warmUp(second.baseUri(), spread);
            var one = reports.overHttp("reports a second by one instance, 32 connections", spread, CONNECTIONS);
            var two = reports.overHttp(
                    "reports a second by two instances, 16 connections each",
                    spread,
                    CONNECTIONS,
                    first,
                    second.baseUri());
            var reached = bench.rounds(rounds).of(one, two);
            return List.of(Figure.of(
                    KEY,
                    "two instances of complaint-service ÷ one",
                    reached.get(two),
                    reached.get(one),
                    Reach.atLeast(0.8)));
        }
    }
}
