package id.siginjai.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;

/** The stack that another shell has started, known by the process id that it left in the stack's directory. */
final class RunningStack {

    private static final Duration STOP = Duration.ofSeconds(60);

    private final StackSettings settings;
    private final Path pidFile;

    RunningStack(StackSettings settings) {
        this.settings = settings;
        this.pidFile = settings.directory().resolve("pid");
    }

    /** @throws IllegalStateException when one runs already */
    void claim() {
        process().ifPresent(process -> {
            throw new IllegalStateException("the stack runs already, as process " + process.pid());
        });
        try {
            Files.createDirectories(settings.directory());
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

    String status() {
        var process = process();
        if (process.isEmpty()) return "The stack does not run.";
        return String.join(
                "\n",
                "The stack runs as process " + process.get().pid() + ".",
                line("performance-service", settings.performancePort(), "/q/health/ready"),
                line("complaint-service", settings.complaintPort(), "/q/health/ready"),
                line("Keycloak", settings.keycloakPort(), "/realms/siginjai"));
    }

    private static String line(String name, int port, String path) {
        var base = URI.create("http://" + Ports.HOST + ":" + port);
        return "  %-20s %s  %s".formatted(name, base, Http.answers(base.resolve(path)) ? "ready" : "not ready");
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
