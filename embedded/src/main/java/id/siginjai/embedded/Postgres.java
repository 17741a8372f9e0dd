package id.siginjai.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * A real PostgreSQL 17 as a process of this machine. Its data survives a restart, and a commit survives a power cut.
 * Whoever is on the same machine gets in with a password only, and only through its port.
 */
public final class Postgres implements AutoCloseable {

    private final Path directory;
    private final int port;
    private final PostgresCommands commands;
    private Process watch;

    private Postgres(Path directory, int port, PostgresCommands commands) {
        this.directory = directory;
        this.port = port;
        this.commands = commands;
    }

    /** @param port 0 for a free one */
    public static Postgres start(Path directory, int port) {
        return start(PostgresCommands.in(directory.toAbsolutePath()), directory.toAbsolutePath(), port);
    }

    /** @param user on whose behalf it runs, where it is not left to the machine */
    static Postgres start(Path directory, int port, ServerUser user) {
        return start(PostgresCommands.in(directory.toAbsolutePath(), user), directory.toAbsolutePath(), port);
    }

    private static Postgres start(PostgresCommands commands, Path directory, int port) {
        var postgres = new Postgres(directory, Ports.orFree(port), commands);
        postgres.restart();
        return postgres;
    }

    /** Starts it again on the same port and data, after {@link #kill()} or {@link #close()}. */
    public void restart() {
        try {
            watch = endWithParent();
            commands.start(List.of(
                    "port=" + port,
                    "listen_addresses=" + Ports.HOST,
                    "unix_socket_directories=",
                    "fsync=on",
                    "synchronous_commit=on",
                    "full_page_writes=on",
                    // With 1 GB, a rush brings a checkpoint each minute, after which each page is written whole once
                    // more.
                    "max_wal_size=4GB",
                    "checkpoint_timeout=15min",
                    "max_connections=200",
                    "shared_buffers=128MB",
                    "timezone=UTC"));
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL does not start", e);
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

    /** What the server and its programs write. */
    public Path log() {
        return commands.log();
    }

    public int port() {
        return port;
    }

    public String jdbcUrl(String database) {
        return "jdbc:postgresql://" + Ports.HOST + ":" + port + "/" + database;
    }

    /**
     * Makes a database, a role of the same name and password for its service, and one that owns it; does nothing where
     * they are there.
     */
    public void createDatabase(String name) {
        try {
            new ServiceDatabase(this, name).make();
        } catch (SQLException e) {
            throw new IllegalStateException("cannot make the database " + name, e);
        }
    }

    /** As the role that owns the database, for what the service's role may not do. */
    public Connection connectAsOwner(String database) throws SQLException {
        return DriverManager.getConnection(jdbcUrl(database), ownerOf(database), ownerOf(database));
    }

    /** The role that owns a database and its tables, whose password is its name. */
    public static String ownerOf(String database) {
        return database + "_owner";
    }

    /** The superuser's password is a random one that stands beside the data. */
    public Connection connectAsSuperuser() throws SQLException {
        return connectAsSuperuser("postgres");
    }

    /** The same in that database. */
    public Connection connectAsSuperuser(String database) throws SQLException {
        return DriverManager.getConnection(jdbcUrl(database), PostgresCommands.SUPERUSER, commands.superuserPassword());
    }

    public ProcessHandle process() {
        return running().orElseThrow(() -> new IllegalStateException("PostgreSQL is not running"));
    }

    private Optional<ProcessHandle> running() {
        try {
            if (!Files.exists(pidFile())) return Optional.empty();
            return ProcessHandle.of(
                    Long.parseLong(Files.readAllLines(pidFile()).get(0).strip()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
        watch.destroyForcibly(); // it takes no other signal
        Signals.kill(process);
        process.onExit().join();
    }

    /** A fast shutdown, by force where that takes too long; no process is left. */
    @Override
    public void close() {
        watch.destroyForcibly(); // it takes no other signal
        if (running().isPresent() && !commands.stop()) running().ifPresent(Signals::kill);
    }
}
