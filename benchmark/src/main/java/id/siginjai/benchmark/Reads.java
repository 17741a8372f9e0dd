package id.siginjai.benchmark;

import id.siginjai.embedded.Service;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** R5: how fast the lists and the city's figures are read, beside the same SQL by pgbench. */
final class Reads implements Measure {

    private static final String KEY = "R5";
    private static final int CONNECTIONS = 16;
    private static final int WARM_UP_SECONDS = 3;
    private static final int SECONDS = 3;
    private static final String READER = "bkpsdmd";

    private static final Map<String, String> ADDRESSES = addresses();

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private static Map<String, String> addresses() {
        var addresses = new LinkedHashMap<String, String>();
        addresses.put("rotations", "/api/v1/rotations");
        addresses.put("officials", "/api/v1/officials");
        addresses.put("summary", "/api/v1/dashboard/summary");
        return addresses;
    }

    @Override
    public Set<String> keys() {
        return Set.of(KEY);
    }

    @Override
    public List<Figure> run(Bench bench, int rounds) throws Exception {
        bench.spread();
        // What is still consumed runs SQL of its own between the two requests that are compared.
        bench.books().awaitMarks();
        var figures = new ArrayList<Figure>();
        for (var read : ADDRESSES.entrySet()) {
            figures.add(guarded(bench, rounds, read.getKey(), read.getValue()));
        }
        return figures;
    }

    /** One whose SQL can't be told leaves the others alone. */
    private Figure guarded(Bench bench, int rounds, String part, String path) {
        try {
            return figure(bench, rounds, path).part(part);
        } catch (Exception e) {
            return Figure.failed(KEY, bench.troubles().reason(path, e)).part(part);
        }
    }

    private Figure figure(Bench bench, int rounds, String path) throws Exception {
        var address = bench.stack().performance().baseUri().resolve(path);
        var token = bench.token(READER);
        var captured = bench.capture(Service.PERFORMANCE).of(() -> readOnce(address, token));
        var script = PgBenchScript.reading(captured.statements());
        var http = Contender.of(
                "GET " + path + " a second, 16 connections",
                seconds ->
                        bench.wrk().read(address, token, CONNECTIONS, seconds).rate(seconds),
                WARM_UP_SECONDS,
                SECONDS);
        var sql = new Contender(
                "times its SQL a second by pgbench, 16 clients",
                () -> bench.pgBench(Service.PERFORMANCE)
                        .run(script, CONNECTIONS, SECONDS)
                        .rate());
        var series = bench.rounds(rounds).of(http, sql);
        return Figure.of(
                KEY,
                "GET " + path + " ÷ the same SQL by pgbench",
                series.get(http),
                series.get(sql),
                Reach.atLeast(0.7));
    }

    private int readOnce(URI address, String token) {
        var request = HttpRequest.newBuilder(address)
                .header("Authorization", "Bearer " + token)
                .build();
        var answer = Http.send(client, request);
        if (answer.statusCode() != 200) throw new Untrustworthy(address + " answered " + answer.statusCode());
        return answer.body().length();
    }
}
