package id.siginjai.benchmark;

import java.net.URI;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

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
    private static final int START_SECONDS = 6;
    private static final int START_SECONDS_OF_THREE = 60;
    private static final int WARM_UP_SECONDS = 2;
    private static final int SECONDS = 3;

    /**
     * What stands before an official's id, and behind it: pages that are full in every city. Of a page of fifty the smallest
     * city would fill a half, and the comparison would be of pages of different lengths.
     */
    private static final String[] LIST = {"/api/v1/complaints?official=", "&limit=10"};

    private static final String[] STRIKES = {"/api/v1/officials/", "/strikes"};

    private final Clock clock;

    Growth(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Set<String> keys() {
        return Set.of(KEY);
    }

    @Override
    public List<Figure> run(Bench bench, int rounds) throws Exception {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var cities = new ArrayList<GrownCity>();
        try (var standstill = Standstill.of(bench.stack())) {
            for (var complaints : bench.isFull() ? List.of(SMALL, LARGE, FULL) : List.of(SMALL, LARGE)) {
                cities.add(GrownCity.of(bench, complaints, now));
                bench.progress().accept("a city with " + cities.get(cities.size() - 1));
            }
            return compare(bench, rounds, cities);
        } finally {
            cities.forEach(GrownCity::close);
        }
    }

    private static List<Figure> compare(Bench bench, int rounds, List<GrownCity> cities) throws Exception {
        var loads = cities.stream().map(city -> loads(bench, city)).toList();
        warmUp(bench, cities);
        var figures = new ArrayList<Figure>();
        for (var load : loads.get(0).keySet()) {
            var contenders = loads.stream().map(city -> city.get(load)).toArray(Contender[]::new);
            var series = bench.rounds(rounds).of(contenders);
            var complaints = complaints(cities);
            for (var i = 1; i < cities.size(); i++) {
                figures.add(Figure.of(
                                KEY,
                                load + ": " + cities.get(i) + " ÷ " + cities.get(0),
                                series.get(contenders[i]),
                                series.get(contenders[0]),
                                Reach.atLeast(0.8))
                        .part(load + (i == 1 ? "" : " 10M"))
                        .beside(complaints));
            }
        }
        return figures;
    }

    /**
     * All cities at once, since their services have just been started: whichever had answered more by its first round would
     * have compiled more, and answered more again. The database may still be writing what was loaded: who waits too long for
     * it now is told of, and each load has a warm-up of its own that must be answered.
     */
    private static void warmUp(Bench bench, List<GrownCity> cities) {
        var seconds = cities.size() > 2 ? START_SECONDS_OF_THREE : START_SECONDS;
        var inspector = bench.token("inspektorat");
        atOnce(
                bench,
                cities,
                city -> bench.wrk()
                        .readAbout(city.complaint().baseUri(), LIST, city.accused(), inspector, CONNECTIONS, seconds));
        var mayor = bench.token("walikota");
        atOnce(bench, cities, city -> bench.wrk().read(summaryOf(city), mayor, CONNECTIONS, seconds));
    }

    private static void atOnce(Bench bench, List<GrownCity> cities, Consumer<GrownCity> load) {
        var loads = cities.stream()
                .map(city -> CompletableFuture.runAsync(() -> {
                    try {
                        load.accept(city);
                    } catch (Untrustworthy e) {
                        bench.progress().accept("while " + city + " are warmed up: " + e.getMessage());
                    }
                }))
                .toList();
        loads.forEach(CompletableFuture::join);
    }

    private static URI summaryOf(GrownCity city) {
        return city.performance().baseUri().resolve("/api/v1/dashboard/summary");
    }

    private static Map<String, Double> complaints(List<GrownCity> cities) throws Exception {
        var complaints = new LinkedHashMap<String, Double>();
        for (var city : cities) {
            complaints.put(
                    "complaints in the end, of " + city, (double) city.books().complaints());
        }
        return complaints;
    }

    /** The intake comes last: what it adds would make the small city another one for those that read. */
    private static Map<String, Contender> loads(Bench bench, GrownCity city) {
        var inspector = bench.token("inspektorat");
        var mayor = bench.token("walikota");
        var complaint = city.complaint().baseUri();
        var statistics = complaint.resolve("/api/v1/statistics?by=service,unit,channel");
        var loads = new LinkedHashMap<String, Contender>();
        loads.put("list", about(bench, city, inspector, LIST));
        loads.put("strikes", about(bench, city, mayor, STRIKES));
        loads.put("statistics", one(bench, city, statistics, mayor));
        loads.put("dashboard", one(bench, city, summaryOf(city), mayor));
        loads.put(
                "intake",
                contender(
                        "reports",
                        city,
                        seconds -> city.books()
                                .balanced(() -> bench.wrk()
                                        .file(
                                                city.complaint().baseUri(),
                                                city.accused(),
                                                Wrk.About.ANY,
                                                CONNECTIONS,
                                                seconds))
                                .rate(seconds)));
        return loads;
    }

    private static Contender about(Bench bench, GrownCity city, String token, String[] path) {
        var service = city.complaint().baseUri();
        return reading(
                "GET " + String.join("…", path),
                city,
                seconds -> bench.wrk()
                        .readAbout(service, path, city.accused(), token, CONNECTIONS, seconds)
                        .rate(seconds));
    }

    private static Contender one(Bench bench, GrownCity city, URI address, String token) {
        return reading(
                "GET " + address.getPath(),
                city,
                seconds ->
                        bench.wrk().read(address, token, CONNECTIONS, seconds).rate(seconds));
    }

    private static Contender reading(String what, GrownCity city, Contender.Load load) {
        var contender = contender(what, city, load);
        return new Contender(contender.what(), contender.run(), () -> {
            city.requireAsLoaded();
            return contender.warmUp().call();
        });
    }

    private static Contender contender(String what, GrownCity city, Contender.Load load) {
        return Contender.of(what + " a second, " + city, load, WARM_UP_SECONDS, SECONDS);
    }
}
