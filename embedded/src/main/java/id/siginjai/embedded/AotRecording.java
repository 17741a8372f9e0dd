package id.siginjai.embedded;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes a service's AOT cache by a run of its own, beside the instance that serves: that one starts no later for it, and
 * does not wait for the cache to be written when it ends. The run reads what is public and changes nothing.
 */
public final class AotRecording implements AutoCloseable {

    /** The JVM assembles the cache when it is told to end. */
    private static final Duration ASSEMBLY = Duration.ofMinutes(3);

    /** A port that no program listens on. */
    private static final String NO_BROKER = Ports.HOST + ":1";

    private final Service service;
    private final Map<String, String> environment;
    private final Path log;
    private ServiceProcess run;
    private boolean closed;

    /**
     * Not begun yet, so that it can be broken off at any time.
     *
     * @param environment of the service
     */
    public AotRecording(Service service, Map<String, String> environment, Path log) {
        this.service = service;
        this.environment = environment;
        this.log = log;
    }

    /** The same at one go. */
    public static boolean make(Service service, Map<String, String> environment, Path log) throws IOException {
        try (var recording = new AotRecording(service, environment, log)) {
            return recording.make();
        }
    }

    /**
     * Returns when there is a current one; at once where there was one, or where the JDK makes none.
     *
     * @return false where the JDK makes none
     * @throws IllegalStateException when none was made, and why
     */
    public boolean make() throws IOException {
        var cache = ServiceProcess.cacheOf(service);
        if (!cache.isPossible()) return false;
        try (var attempt = AotAttempt.begin(cache)) {
            if (cache.isCurrent()) return true;
            record();
            attempt.keep();
        }
        return true;
    }

    private void record() throws IOException {
        start();
        run.awaitReady();
        for (var path : publicOf(service)) {
            Http.send(HttpRequest.newBuilder(run.baseUri().resolve(path)).build());
        }
        if (!run.finish(ASSEMBLY)) throw new IllegalStateException("its recording was killed; its log is " + log);
    }

    private synchronized void start() {
        if (closed) throw new IllegalStateException("its recording was stopped before it began");
        run = ServiceProcess.start(service, 0, beside(service, environment), log, AotUse.RECORDING);
    }

    /** Ends a run that is under way, with the JVM that it assembles the cache in. */
    @Override
    public synchronized void close() {
        closed = true;
        if (run == null) return;
        run.freeze(); // so that it starts that one no more
        run.kill();
    }

    /**
     * What an instance is told so that it leaves the data alone which another one serves, and still loads what a start
     * needs: its events are with a broker that nobody reaches, its schedule stands still, and what is migrated already it
     * only looks at.
     */
    public static Map<String, String> beside(Service service, Map<String, String> environment) {
        var changed = new HashMap<>(environment);
        changed.put("KAFKA_BOOTSTRAP_SERVERS", NO_BROKER);
        for (var channel : service.channels()) {
            changed.put("MP_MESSAGING_INCOMING_" + channel + "_BOOTSTRAP_SERVERS", NO_BROKER);
        }
        changed.put("SIGINJAI_OUTBOX_RELAY", "false");
        changed.put("QUARKUS_SCHEDULER_START_MODE", "halted");
        changed.put("QUARKUS_FLYWAY_MIGRATE_AT_START", "false");
        changed.put("QUARKUS_FLYWAY_VALIDATE_AT_START", "true");
        changed.put("SIGINJAI_SAMPLE_CITY", "false");
        return changed;
    }

    private static List<String> publicOf(Service service) {
        return service == Service.COMPLAINT
                ? List.of("/api/v1/officials", "/api/v1/statistics?by=service,unit,channel", "/q/metrics")
                : List.of("/api/v1/units", "/q/metrics");
    }
}
