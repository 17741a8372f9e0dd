package id.siginjai.embedded;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;

/**
 * A real PostgreSQL 17 as a process of this machine. Its data survives a restart, and a commit survives a power cut:
 * the library's own defaults trade that for speed.
 */
public final class Postgres implements AutoCloseable {

    private static final Duration STARTUP = Duration.ofSeconds(60);

    private final Path directory;
    private final int port;
    private EmbeddedPostgres server;
    private Process watch;

    private Postgres(Path directory, int port) {
        this.directory = directory;
        this.port = port;
    }

    /** @param port 0 for a free one */
    public static Postgres start(Path directory, int port) {
        var postgres = new Postgres(directory.toAbsolutePath(), Ports.orFree(port));
        postgres.restart();
        return postgres;
    }

    /** Starts it again on the same port and data, after {@link #kill()} or {@link #close()}. */
    public void restart() {
        try {
            Files.createDirectories(directory);
            var log = ProcessBuilder.Redirect.appendTo(
                    directory.resolve("postgres.log").toFile());
            watch = endWithParent();
            server = EmbeddedPostgres.builder()
                    .setDataDirectory(directory.resolve("data"))
                    .setOverrideWorkingDirectory(directory.resolve("binaries").toFile())
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    .setPort(port)
                    .setPGStartupWait(STARTUP)
                    .setServerConfig("listen_addresses", Ports.HOST)
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("full_page_writes", "on")
                    .setServerConfig("max_connections", "200")
                    .setServerConfig("shared_buffers", "128MB")
                    .setServerConfig("timezone", "UTC")
                    .setLocaleConfig("encoding", "UTF8")
                    .setLocaleConfig("locale", "C.UTF-8")
                    .setOutputRedirector(log)
                    .setErrorRedirector(log)
                    .start();
        } catch (IOException | IllegalStateException e) {
            throw new IllegalStateException(
                    "PostgreSQL does not start; its log is " + directory.resolve("postgres.log")
                            + ". As root it is started in an own user namespace (unshare -U): where the machine forbids"
                            + " that, run as an ordinary user.",
                    e);
        }
    }

    private Process endWithParent() throws IOException {
        return new ProcessBuilder(
                        Script.command("postgres-watch", List.of(pidFile().toString())))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private Path pidFile() {
        return directory.resolve("data/postmaster.pid");
    }

    public int port() {
        return port;
    }

    public String jdbcUrl(String database) {
        return "jdbc:postgresql://" + Ports.HOST + ":" + port + "/" + database;
    }

    /** Makes a database, and a role of the same name and password that owns it; does nothing where they are there. */
    public void createDatabase(String name) {
        try (var connection = DriverManager.getConnection(jdbcUrl("postgres"), "postgres", "postgres");
                var statement = connection.createStatement()) {
            if (!exists(statement, "SELECT 1 FROM pg_roles WHERE rolname = '" + name + "'")) {
                statement.execute("CREATE ROLE \"" + name + "\" LOGIN PASSWORD '" + name + "'");
            }
            if (!exists(statement, "SELECT 1 FROM pg_database WHERE datname = '" + name + "'")) {
                statement.execute("CREATE DATABASE \"" + name + "\" OWNER \"" + name + "\"");
            }
        } catch (SQLException e) {
            throw new IllegalStateException("cannot make the database " + name, e);
        }
    }

    private static boolean exists(Statement statement, String query) throws SQLException {
        try (var result = statement.executeQuery(query)) {
            return result.next();
        }
    }

    public ProcessHandle process() {
        try {
            var pid = Files.readAllLines(pidFile()).get(0).strip();
            return ProcessHandle.of(Long.parseLong(pid))
                    .orElseThrow(() -> new IllegalStateException("PostgreSQL is not running"));
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL is not running", e);
        }
    }

    public void freeze() {
        Signals.freeze(process());
    }

    public void thaw() {
        Signals.thaw(process());
    }

    /** SIGKILL to all of it, as a machine that loses its power. */
    public void kill() {
        var process = process();
        watch.destroy();
        Signals.kill(process);
        process.onExit().join();
        close(); // the library holds the data directory until then
    }

    /** A fast shutdown; no process is left. */
    @Override
    public void close() {
        try {
            watch.destroy();
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL does not stop", e);
        }
    }
}
