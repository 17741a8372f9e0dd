package id.siginjai.benchmark;

import static io.gatling.javaapi.core.CoreDsl.StringBody;
import static io.gatling.javaapi.core.CoreDsl.constantUsersPerSec;
import static io.gatling.javaapi.core.CoreDsl.rampUsersPerSec;
import static io.gatling.javaapi.core.CoreDsl.responseTimeInMillis;
import static io.gatling.javaapi.core.CoreDsl.scenario;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import io.gatling.javaapi.core.Session;
import io.gatling.javaapi.core.Simulation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Gatling's: residents who report at their own pace, however long those before them wait (an open loop). They get more from
 * second to second until the pace is reached: a fresh JVM that opens a thousand connections in its first second takes the
 * machine away from what it measures. Waits count from then on; that every report is accepted, from the first on.
 */
public final class OpenLoop extends Simulation {

    static final int RAMP_SECONDS = 8;

    private static final String WAIT = "wait";
    private static final String IS_PACED = "is paced";

    private final UUID run = UUID.randomUUID();
    private final AtomicLong asked = new AtomicLong();
    private final AtomicLong answered = new AtomicLong();
    private final AtomicBoolean hasTold = new AtomicBoolean();
    private final Path paced = Path.of(System.getProperty("bench.paced"));
    private final Queue<Integer> waits = new ConcurrentLinkedQueue<>();
    private final AtomicLong begun = new AtomicLong();

    /** Told by system properties, since Gatling makes it. */
    public OpenLoop() {
        var spread = new Spread(Integer.getInteger("bench.first"), Integer.getInteger("bench.size"));
        var residents = scenario("residents")
                .exec(this::come)
                .exec(http("report")
                        .post("/api/v1/complaints")
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", session -> run + "-" + asked.incrementAndGet())
                        .body(StringBody(session -> Reports.body(anybody(spread))))
                        .check(status().is(201), responseTimeInMillis().saveAs(WAIT)))
                .exec(this::note);
        var rate = Double.parseDouble(System.getProperty("bench.rate"));
        setUp(residents.injectOpen(
                        rampUsersPerSec(1).to(rate).during(RAMP_SECONDS),
                        constantUsersPerSec(rate).during(Integer.getInteger("bench.seconds"))))
                .protocols(http.baseUrl(System.getProperty("bench.target")).shareConnections());
    }

    private static UUID anybody(Spread spread) {
        return spread.id(spread.first() + ThreadLocalRandom.current().nextInt(spread.size()));
    }

    private Session come(Session session) {
        var now = System.nanoTime();
        begun.compareAndSet(0, now); // by the first of them: Gatling itself needs a while before
        var isPaced = now - begun.get() >= TimeUnit.SECONDS.toNanos(RAMP_SECONDS);
        if (isPaced && hasTold.compareAndSet(false, true)) tell();
        return session.set(IS_PACED, isPaced);
    }

    /** Whoever waits for the pace, looks for this file. */
    private void tell() {
        try {
            Files.createFile(paced);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Session note(Session session) {
        if (session.isFailed()) return session;
        answered.incrementAndGet();
        if (session.getBoolean(IS_PACED)) waits.add(session.getInt(WAIT));
        return session;
    }

    @Override
    public void after() {
        System.out.println(OpenLoopRun.line(asked.get(), answered.get(), waits));
    }
}
