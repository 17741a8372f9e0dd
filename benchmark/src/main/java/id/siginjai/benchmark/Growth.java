package id.siginjai.benchmark;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * R4: what complaints that lie behind cost. The same load on a small city and on large ones, whose databases stand side by
 * side in one PostgreSQL, so that their rounds can take turns.
 */
final class Growth implements Measure {

    private static final String KEY = "R4";
    private static final int CONNECTIONS = 16;
    private static final int SMALL = 10_000;
    private static final int LARGE = 1_000_000;
    private static final int FULL = 10_000_000;

    @Override
    public Set<String> keys() {
        return Set.of(KEY);
    }

    @Override
    public List<Figure> run(Bench bench, int rounds) throws Exception {
        var cities = new ArrayList<GrownCity>();
        try {
            for (var complaints : bench.isFull() ? List.of(SMALL, LARGE, FULL) : List.of(SMALL, LARGE)) {
                cities.add(GrownCity.of(bench, complaints));
                bench.progress().accept("a city with " + cities.get(cities.size() - 1));
            }
            return compare(bench, rounds, cities);
        } finally {
            cities.forEach(GrownCity::close);
        }
    }

    private static List<Figure> compare(Bench bench, int rounds, List<GrownCity> cities) throws Exception {
        var loads = cities.stream().map(city -> loads(bench, city)).toList();
        var figures = new ArrayList<Figure>();
        for (var load : loads.get(0).keySet()) {
            var contenders = loads.stream().map(city -> city.get(load)).toArray(Contender[]::new);
            // Once unmeasured: the first calls of a service are slower than any that follow.
            for (var contender : contenders) contender.run().call();
            var reached = bench.rounds(rounds).of(contenders);
            for (var i = 1; i < cities.size(); i++) {
                figures.add(Figure.of(
                                KEY,
                                load + ": " + cities.get(i) + " ÷ " + cities.get(0),
                                reached.get(contenders[i]),
                                reached.get(contenders[0]),
                                Reach.atLeast(0.8))
                        .part(load + (i == 1 ? "" : " 10M")));
            }
        }
        return figures;
    }

    private static Map<String, Contender> loads(Bench bench, GrownCity city) {
        var inspector = bench.token("inspektorat");
        var mayor = bench.token("walikota");
        var complaint = city.complaint().baseUri();
        var summary = city.performance().baseUri().resolve("/api/v1/dashboard/summary");
        var statistics = complaint.resolve("/api/v1/statistics?by=service,unit,channel");
        var loads = new LinkedHashMap<String, Contender>();
        loads.put("intake", new Contender("reports a second, " + city, () -> intake(bench, city)));
        loads.put("list", about(bench, city, inspector, "/api/v1/complaints?official=", ""));
        loads.put("strikes", about(bench, city, mayor, "/api/v1/officials/", "/strikes"));
        loads.put("statistics", reading(bench, city, statistics, mayor));
        loads.put("dashboard", reading(bench, city, summary, mayor));
        return loads;
    }

    private static double intake(Bench bench, GrownCity city) throws Exception {
        var before = city.filed();
        var run =
                bench.wrk().file(city.complaint().baseUri(), city.accused(), Wrk.About.ANY, CONNECTIONS, Bench.SECONDS);
        var gained = city.filed() - before;
        if (gained != run.answered()) {
            throw new Untrustworthy(run.answered() + " reports were accepted, " + gained + " are counted");
        }
        return rate(run);
    }

    private static Contender about(Bench bench, GrownCity city, String token, String before, String behind) {
        return new Contender("GET %s…%s a second, %s".formatted(before, behind, city), () -> {
            var service = city.complaint().baseUri();
            var path = new String[] {before, behind};
            return rate(bench.wrk().readAbout(service, path, city.accused(), token, CONNECTIONS, Bench.SECONDS));
        });
    }

    private static Contender reading(Bench bench, GrownCity city, URI address, String token) {
        return new Contender(
                "GET %s a second, %s".formatted(address.getPath(), city),
                () -> rate(bench.wrk().read(address, token, CONNECTIONS, Bench.SECONDS)));
    }

    /** @throws Untrustworthy when nothing was answered: no ratio can be made of that */
    private static double rate(Wrk.Run run) {
        if (run.inTime() == 0) throw new Untrustworthy("nothing was answered in time");
        return (double) run.inTime() / Bench.SECONDS;
    }
}
