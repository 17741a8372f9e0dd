package id.siginjai.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/** The stack that another shell has started, known by the process id that it left in the stack's directory. */
final class RunningStack {

    private static final Duration STOP = Duration.ofSeconds(60);
    private static final Duration RE_ENCRYPTION = Duration.ofHours(12);
    private static final Duration SIGN_IN = Duration.ofSeconds(120);

    private final StackSettings settings;
    private final Path pidFile;
    private final Path portsFile;

    RunningStack(StackSettings settings) {
        this.settings = settings;
        this.pidFile = settings.directory().resolve("pid");
        this.portsFile = settings.directory().resolve("ports");
    }

    /** @throws IllegalStateException when one runs already, or another program has a port of ours */
    void claim() {
        process().ifPresent(process -> {
            throw new IllegalStateException("the stack runs already, as process " + process.pid());
        });
        settings.requireFreePorts();
        try {
            Files.createDirectories(settings.directory());
            settings.save(portsFile);
            Files.writeString(pidFile, Long.toString(ProcessHandle.current().pid()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void release() {
        try {
            Files.deleteIfExists(pidFile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A process of that id which is ours: the system gives ids again. */
    Optional<ProcessHandle> process() {
        try {
            if (!Files.exists(pidFile)) return Optional.empty();
            return ProcessHandle.of(Long.parseLong(Files.readString(pidFile).strip()))
                    .filter(process -> process.info()
                            .commandLine()
                            .map(line -> line.contains(Main.class.getName()))
                            .orElse(true));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the running stack listens, whatever this shell's variables say. */
    private StackSettings itsSettings() {
        return settings.saved(portsFile);
    }

    String status() {
        var process = process();
        if (process.isEmpty()) return "The stack does not run.";
        var its = itsSettings();
        return String.join(
                "\n",
                "The stack runs as process " + process.get().pid() + ".",
                http("performance-service", its.performancePort(), "/q/health/ready"),
                http("complaint-service", its.complaintPort(), "/q/health/ready"),
                http("Keycloak", its.keycloakPort(), "/realms/siginjai"),
                tcp("PostgreSQL", its.postgresPort()),
                tcp("Kafka", its.kafkaPort()));
    }

    private static String http(String name, int port, String path) {
        var base = local(port);
        return line(name, base.toString(), Http.answers(base.resolve(path)));
    }

    private static String tcp(String name, int port) {
        return line(name, Ports.HOST + ":" + port, !Ports.isFree(port));
    }

    private static String line(String name, String address, boolean ready) {
        return "  %-20s %-22s %s".formatted(name, address, ready ? "ready" : "not ready");
    }

    URI complaint() {
        return local(itsSettings().complaintPort());
    }

    URI performance() {
        return local(itsSettings().performancePort());
    }

    private static URI local(int port) {
        return URI.create("http://" + Ports.HOST + ":" + port);
    }

    /** Waits for Keycloak where the stack is still starting. */
    String token(String user) {
        if (process().isEmpty()) throw new IllegalStateException("the stack does not run: ./siginjai up first");
        var port = itsSettings().keycloakPort();
        if (!Http.until(() -> process().isEmpty() || Http.answers(Keycloak.discovery(port)), SIGN_IN)) {
            throw new IllegalStateException("Keycloak is not ready after " + SIGN_IN.toSeconds() + " s");
        }
        return Keycloak.token(port, user);
    }

    /** Has the complaints encrypted anew by the key that writes now, and waits for it. */
    void reEncrypt(Consumer<String> listener) {
        var lead = new Api(
                URI.create("http://" + Ports.HOST + ":" + itsSettings().complaintPort()), token("inspektorat-lead"));
        var begun = lead.post("/re-encryption");
        if (begun.status() != 202) throw new IllegalStateException(begun.call() + " answered " + begun.status());
        var run = new AtomicReference<>(begun.body());
        var ended = Http.until(
                () -> {
                    run.set(lead.get("/re-encryption").body());
                    listener.accept(run.get().get("resealed") + " rows encrypted anew");
                    return run.get().hasNonNull("finishedAt");
                },
                RE_ENCRYPTION,
                Duration.ofSeconds(2));
        if (!ended) throw new IllegalStateException("it is still under way; the service goes on with it");
        listener.accept("Done; " + run.get().get("unreadable") + " rows cannot be read by any key.");
    }

    /** @return false when none ran */
    boolean stop() {
        var process = process();
        process.ifPresent(running -> {
            running.destroy();
            if (!Http.until(() -> !running.isAlive(), STOP)) {
                throw new IllegalStateException("process " + running.pid() + " does not stop");
            }
        });
        return process.isPresent();
    }

    void reset() {
        if (process().isPresent()) throw new IllegalStateException("the stack runs: ./siginjai down first");
        if (!Files.exists(settings.directory())) return;
        try (var files = Files.walk(settings.directory())) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
