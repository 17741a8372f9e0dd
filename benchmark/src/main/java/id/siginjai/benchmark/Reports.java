package id.siginjai.benchmark;

import id.siginjai.benchmark.Capture.Captured;
import id.siginjai.embedded.Service;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/** The contenders of the intake: reports over HTTP, and the SQL of one such report by pgbench. */
final class Reports {

    private static final String BODY = """
            {"officialId": "%s", "service": "Surat keterangan domisili", "demand": {"outcome": "PAID",
             "amountDemanded": 150000, "amountPaid": 150000, "officialTariff": 0}, "incidentDate": "2025-06-20",
             "channel": "IN_PERSON", "place": "Loket 2 kantor kelurahan", "narrative": "Petugas di loket meminta uang \
            Rp150000 agar surat selesai hari itu juga. Nomor antrean saya 12, dan warga di belakang saya diminta hal \
            yang sama."}""";

    private static final int WARM_UP_CONNECTIONS = 64;
    private static final int WARM_UP_SECONDS = 40;

    private final Bench bench;
    private final Books books;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    Reports(Bench bench) {
        this.bench = bench;
        this.books = bench.books();
    }

    /** Reports over HTTP a second. */
    Contender overHttp(String what, Spread about, int connections) {
        return new Contender(what, () -> overHttp(about, Wrk.About.ANY, connections, Bench.SECONDS));
    }

    double overHttp(Spread about, Wrk.About which, int connections, int seconds) throws SQLException {
        return books.balanced(() -> bench.wrk().file(about, which, connections, seconds))
                .rate(seconds);
    }

    /**
     * Reports over HTTP a second, while newcomers among the accused reach the threshold one after the other.
     *
     * @throws Untrustworthy also when none of them did
     */
    double overHttp(Spread about, Spread newcomers, int connections, int seconds) throws SQLException {
        var rate = books.balanced(() -> bench.wrk().fileWithNewcomers(about, newcomers, connections, seconds))
                .rate(seconds);
        var crossed = books.reachedOf(newcomers);
        if (crossed == 0) throw new Untrustworthy("no official reached the threshold");
        bench.progress().accept("%.0f officials a second reached the threshold".formatted((double) crossed / seconds));
        return rate;
    }

    /** Reports a second by two instances of the service together, which share the connections. */
    Contender overHttp(String what, Spread about, int connections, URI one, URI other) {
        return new Contender(
                what,
                () -> books.balanced(() -> both(about, connections, one, other)).rate(Bench.SECONDS));
    }

    private Wrk.Run both(Spread about, int connections, URI one, URI other) {
        var elsewhere = CompletableFuture.supplyAsync(() -> file(other, about, connections / 2));
        var here = file(one, about, connections / 2);
        var there = Untrustworthy.joined(elsewhere);
        return new Wrk.Run(here.answered() + there.answered(), here.inTime() + there.inTime());
    }

    private Wrk.Run file(URI target, Spread about, int connections) {
        return bench.wrk().file(target, about, Wrk.About.ANY, connections, Bench.SECONDS);
    }

    /**
     * The compiler needs some hundred thousand reports to know the way; nobody measures a service of its first minute. Each of
     * these officials is at the threshold and marked afterwards, so that none crosses it while something is measured.
     */
    void warmUp(Spread about) throws SQLException {
        warmUp(bench.stack().complaint().baseUri(), about);
        for (var attempt = 0; attempt < 10 && books.reachedOf(about) < about.size(); attempt++) {
            overHttp(about, Wrk.About.EACH, WARM_UP_CONNECTIONS, Bench.SECONDS);
        }
        bench.progress().accept("the intake is warm");
        books.awaitMarks();
        bench.progress().accept("all of them are marked");
    }

    void warmUp(URI instance, Spread about) throws SQLException {
        books.balanced(() -> bench.wrk().file(instance, about, Wrk.About.ANY, WARM_UP_CONNECTIONS, WARM_UP_SECONDS));
    }

    /** Reports by pgbench a second. @param together how many of them one of the script's transactions files */
    Contender bySql(String what, PgBenchScript script, int together, int clients) {
        return new Contender(what, () -> {
            var before = books.complaints();
            var run = bench.pgBench(Service.COMPLAINT).run(script, clients, Bench.SECONDS);
            books.requireGained(before, run.transactions() * together);
            books.requireOneEventAnOfficial();
            return run.rate() * together;
        });
    }

    /** What one report about that official makes the service run. */
    Captured<UUID> capture(UUID official) throws SQLException {
        return bench.capture(Service.COMPLAINT).of(() -> fileOne(official));
    }

    /** The id of a new complaint. */
    UUID fileOne(UUID official) {
        var target = bench.stack().complaint().baseUri().resolve("/api/v1/complaints");
        return id(Http.send(client, request(target, official)));
    }

    private static HttpRequest request(URI target, UUID official) {
        return HttpRequest.newBuilder(target)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(HttpRequest.BodyPublishers.ofString(body(official)))
                .build();
    }

    /** An anonymous report, as it goes over the wire. */
    static String body(UUID official) {
        return BODY.formatted(official);
    }

    private static UUID id(HttpResponse<String> answer) {
        if (answer.statusCode() != 201) throw new Untrustworthy("a report was answered " + answer.statusCode());
        return UUID.fromString(answer.body().replaceFirst(".*\"id\":\"([^\"]+)\".*", "$1"));
    }
}
