package id.siginjai.embedded;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;

/** Everything: PostgreSQL, Kafka, Keycloak and one instance of each service, as processes of this machine. */
public final class Stack implements AutoCloseable {

    private final StackSettings settings;
    private final Deque<AutoCloseable> running = new ArrayDeque<>();
    private final long started = System.nanoTime();
    private Postgres postgres;
    private Kafka kafka;
    private final int keycloakPort;
    private Keycloak keycloak;
    private ServiceProcess performance;
    private ServiceProcess complaint;

    private boolean closed;

    /** Not started yet, so that it can be closed while it starts. */
    Stack(StackSettings settings) {
        this.settings = settings;
        this.keycloakPort = Ports.orFree(settings.keycloakPort());
    }

    /**
     * Returns when both services are ready; Keycloak may still be starting.
     *
     * @param progress told what has been reached
     */
    public static Stack start(StackSettings settings, Consumer<String> progress) {
        var stack = new Stack(settings);
        stack.start(progress);
        return stack;
    }

    void start(Consumer<String> progress) {
        try {
            startAll(progress);
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    private void startAll(Consumer<String> progress) {
        var database = CompletableFuture.runAsync(() -> {
            postgres = keep(Postgres.start(directory("postgres"), settings.postgresPort()));
            for (var service : Service.values()) postgres.createDatabase(service.database());
            progress.accept("PostgreSQL is up");
        });
        var broker = CompletableFuture.runAsync(() -> {
            kafka = keep(Kafka.start(directory("kafka"), settings.kafkaPort()));
            progress.accept("Kafka is up");
        });
        try {
            CompletableFuture.allOf(database, broker).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
        startServices(progress);
        // Last: on two cores it would double the time until residents are served, who need no account.
        keycloak = keep(Keycloak.start(directory("keycloak"), keycloakPort));
    }

    private void startServices(Consumer<String> progress) {
        performance = keep(startService(Service.PERFORMANCE, settings.performancePort(), "performance-service"));
        complaint = keep(startService(Service.COMPLAINT, settings.complaintPort(), "complaint-service"));
        performance.awaitReady();
        progress.accept("performance-service is ready");
        complaint.awaitReady();
        progress.accept("complaint-service is ready");
    }

    /** Ends both services and starts them again on their data, with the AOT caches that there are by now. */
    public void restartServices(Consumer<String> progress) {
        performance.close();
        complaint.close();
        startServices(progress);
    }

    private synchronized <P extends AutoCloseable> P keep(P process) {
        running.push(process);
        if (closed) {
            close();
            throw new IllegalStateException("stopped while starting");
        }
        return process;
    }

    private Path directory(String name) {
        return settings.directory().resolve(name);
    }

    /** Another instance of a service on the same data, or one in place of an instance that was killed. */
    public ServiceProcess startService(Service service, int port, String name) {
        var log = settings.directory().resolve("logs").resolve(name + ".log");
        return ServiceProcess.start(service, port, environment(service), log);
    }

    /** What a service is told so that it runs on this stack. */
    public Map<String, String> environment(Service service) {
        var environment = new HashMap<>(Map.of(
                "QUARKUS_PROFILE", "sandbox",
                "QUARKUS_DATASOURCE_JDBC_URL", postgres.jdbcUrl(service.database()),
                "QUARKUS_DATASOURCE_USERNAME", service.database(),
                "QUARKUS_DATASOURCE_PASSWORD", service.database(),
                "QUARKUS_FLYWAY_USERNAME", Postgres.ownerOf(service.database()),
                "QUARKUS_FLYWAY_PASSWORD", Postgres.ownerOf(service.database()),
                "KAFKA_BOOTSTRAP_SERVERS", kafka.bootstrapServers(),
                "QUARKUS_OIDC_AUTH_SERVER_URL", Keycloak.issuer(keycloakPort).toString()));
        if (service == Service.PERFORMANCE) environment.put("SIGINJAI_SAMPLE_CITY", "true");
        if (service == Service.COMPLAINT) {
            environment.put("SIGINJAI_EVIDENCE_DIRECTORY", directory("evidence").toString());
        }
        return environment;
    }

    /**
     * Prepares the next start, one service after the other, where the JDK can. What fails costs that start some seconds
     * and this one nothing.
     */
    void recordCaches(Consumer<String> listener) {
        for (var service : Service.values()) {
            if (isClosed()) return;
            var log = directory("logs").resolve("recording-" + service.module() + ".log");
            try (var recording = keep(new AotRecording(service, environment(service), log))) {
                recording.make();
            } catch (IOException | RuntimeException e) {
                if (!isClosed()) {
                    listener.accept(service.module() + " will start no faster next time: " + e.getMessage());
                }
            }
        }
    }

    public Duration age() {
        return Duration.ofNanos(System.nanoTime() - started);
    }

    public Postgres postgres() {
        return postgres;
    }

    public Kafka kafka() {
        return kafka;
    }

    public Keycloak keycloak() {
        return keycloak;
    }

    public ServiceProcess performance() {
        return performance;
    }

    public ServiceProcess complaint() {
        return complaint;
    }

    /** Tells of each service that ends while it should run. */
    void onLoss(Consumer<String> listener) {
        for (var service : List.of(performance, complaint)) {
            service.onEnd(() -> {
                if (!isClosed()) listener.accept(service.name() + " has ended; its log is " + service.log());
            });
        }
    }

    private synchronized boolean isClosed() {
        return closed;
    }

    /** Services first, then what they stand on. */
    @Override
    public synchronized void close() {
        closed = true;
        while (!running.isEmpty()) {
            try {
                running.pop().close();
            } catch (Exception e) {
                // The rest must be stopped all the same.
                System.err.println("not stopped cleanly: " + e.getMessage());
            }
        }
    }
}
