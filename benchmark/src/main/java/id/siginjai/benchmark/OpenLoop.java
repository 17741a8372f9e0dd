package id.siginjai.benchmark;

import static io.gatling.javaapi.core.CoreDsl.StringBody;
import static io.gatling.javaapi.core.CoreDsl.constantUsersPerSec;
import static io.gatling.javaapi.core.CoreDsl.responseTimeInMillis;
import static io.gatling.javaapi.core.CoreDsl.scenario;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import io.gatling.javaapi.core.Session;
import io.gatling.javaapi.core.Simulation;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;

/** Gatling's: residents who report at their own pace, however long those before them wait (an open loop). */
public final class OpenLoop extends Simulation {

    private static final String WAIT = "wait";

    private final UUID run = UUID.randomUUID();
    private final AtomicLong asked = new AtomicLong();
    private final Queue<Integer> waits = new ConcurrentLinkedQueue<>();

    /** Told by system properties, since Gatling makes it. */
    public OpenLoop() {
        var spread = new Spread(Integer.getInteger("bench.first"), Integer.getInteger("bench.size"));
        var residents = scenario("residents")
                .exec(http("report")
                        .post("/api/v1/complaints")
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", session -> run + "-" + asked.incrementAndGet())
                        .body(StringBody(session -> Reports.body(anybody(spread))))
                        .check(status().is(201), responseTimeInMillis().saveAs(WAIT)))
                .exec(this::note);
        setUp(residents.injectOpen(constantUsersPerSec(Double.parseDouble(System.getProperty("bench.rate")))
                        .during(Integer.getInteger("bench.seconds"))))
                .protocols(http.baseUrl(System.getProperty("bench.target")).shareConnections());
    }

    private static UUID anybody(Spread spread) {
        return spread.id(spread.first() + ThreadLocalRandom.current().nextInt(spread.size()));
    }

    private Session note(Session session) {
        if (!session.isFailed()) waits.add(session.getInt(WAIT));
        return session;
    }

    @Override
    public void after() {
        System.out.println(OpenLoopRun.line(asked.get(), waits));
    }
}
