package id.siginjai.benchmark;

import id.siginjai.embedded.AotRecording;
import id.siginjai.embedded.AotUse;
import id.siginjai.embedded.Java;
import id.siginjai.embedded.Service;
import id.siginjai.embedded.ServiceProcess;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** R6: from the start of the process to its first 200 as ready, with the AOT cache and without; what it costs beside. */
final class Starts implements Measure {

    private static final String KEY = "R6";
    private static final int CONNECTIONS = 16;

    @Override
    public Set<String> keys() {
        return Set.of(KEY);
    }

    @Override
    public List<Figure> run(Bench bench, int rounds) throws Exception {
        if (!Java.forServices().is25())
            throw new Untrustworthy("only a JDK 25 has an AOT cache, and there is none here");
        var figures = new ArrayList<Figure>();
        for (var service : Service.values()) figures.add(of(service, bench, rounds));
        return figures;
    }

    private static Figure of(Service service, Bench bench, int rounds) throws Exception {
        var environment = bench.stack().environment(service);
        if (!AotRecording.make(service, environment, bench.file("logs/recording-" + service.module() + ".log"))) {
            throw new Untrustworthy("no AOT cache was recorded of " + service.module());
        }
        bench.progress().accept("an AOT cache of " + service.module());
        var seen = new TreeMap<String, Double>();
        var cached = new Contender(
                "ms until ready, with the AOT cache", () -> start(service, bench, AotUse.REQUIRED, "with", seen));
        var plain =
                new Contender("ms until ready, without it", () -> start(service, bench, AotUse.NONE, "without", seen));
        var reached = bench.rounds(rounds).of(cached, plain);
        return Figure.of(
                        KEY,
                        "start with the AOT cache ÷ start without it",
                        reached.get(cached),
                        reached.get(plain),
                        Reach.atMost(0.5))
                .part(service.module())
                .beside(seen);
    }

    /** Of the last round stays beside the figure what the process held, and for the intake how much got through. */
    private static double start(Service service, Bench bench, AotUse aot, String how, Map<String, Double> seen) {
        var environment = AotRecording.beside(service, bench.stack().environment(service));
        var log = bench.file("logs/started-" + service.module() + ".log");
        var begun = System.nanoTime();
        try (var process =
                ServiceProcess.start(service, 0, environment, log, aot).awaitReady()) {
            var millis = (System.nanoTime() - begun) / 1e6;
            if (service == Service.COMPLAINT) {
                var run =
                        bench.wrk().file(process.baseUri(), bench.spread(), Wrk.About.ANY, CONNECTIONS, Bench.SECONDS);
                seen.put(
                        "reports a second " + how + " it, from the first second on",
                        (double) run.inTime() / Bench.SECONDS);
            }
            seen.put("MiB held " + how + " it", (double) process.rssMiB());
            return millis;
        }
    }
}
