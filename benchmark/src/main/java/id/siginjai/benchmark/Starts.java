package id.siginjai.benchmark;

import id.siginjai.embedded.AotRecording;
import id.siginjai.embedded.AotUse;
import id.siginjai.embedded.Java;
import id.siginjai.embedded.Service;
import id.siginjai.embedded.ServiceProcess;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

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

    private static Figure of(Service service, Bench bench, int rounds) {
        var seen = new TreeMap<String, List<Double>>();
        var cached = new Contender(
                "ms until ready, with the AOT cache", () -> start(service, bench, AotUse.REQUIRED, "with", seen));
        var plain =
                new Contender("ms until ready, without it", () -> start(service, bench, AotUse.NONE, "without", seen));
        var series = bench.rounds(rounds).of(cached, plain);
        return Figure.of(
                        KEY,
                        "start with the AOT cache ÷ start without it",
                        series.get(cached),
                        series.get(plain),
                        Reach.atMost(0.5))
                .part(service.module())
                .beside(medians(seen));
    }

    /** Of the first start it is also seen how much gets through; of each what the process holds when it is ready. */
    private static double start(Service service, Bench bench, AotUse aot, String how, Map<String, List<Double>> seen)
            throws Exception {
        var environment = AotRecording.beside(service, bench.stack().environment(service));
        var log = bench.file("logs/started-" + service.module() + ".log");
        var begun = System.nanoTime();
        try (var process =
                ServiceProcess.start(service, 0, environment, log, aot).awaitReady()) {
            var millis = (System.nanoTime() - begun) / 1e6;
            note(seen, "MiB held " + how + " it, when ready", process.rssMiB());
            var rate = "reports a second " + how + " it, from the first second on (once)";
            if (service == Service.COMPLAINT && !seen.containsKey(rate)) {
                note(seen, rate, filed(bench, process.baseUri()));
            }
            return millis;
        }
    }

    private static double filed(Bench bench, URI instance) throws Exception {
        var about = bench.spread();
        return bench.books()
                .balanced(() -> bench.wrk().file(instance, about, Wrk.About.ANY, CONNECTIONS, Bench.SECONDS))
                .rate(Bench.SECONDS);
    }

    private static void note(Map<String, List<Double>> seen, String what, double value) {
        seen.computeIfAbsent(what, each -> new ArrayList<>()).add(value);
    }

    private static Map<String, Double> medians(Map<String, List<Double>> seen) {
        return seen.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> Series.median(each.getValue())));
    }
}
