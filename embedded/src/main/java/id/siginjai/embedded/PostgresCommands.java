package id.siginjai.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** PostgreSQL's own programs on one data directory: making it, starting and stopping its server. */
final class PostgresCommands {

    static final String SUPERUSER = "postgres";

    private static final int START_SECONDS = 60;
    private static final int STOP_SECONDS = 10;

    private final Path directory;
    private final Path programs;
    private final ServerUser user;

    private PostgresCommands(Path directory, Path programs, ServerUser user) {
        this.directory = directory;
        this.programs = programs;
        this.user = user;
    }

    /** With the first user that the machine allows. */
    static PostgresCommands in(Path directory) {
        var programs = PostgresPrograms.unpack(directory.resolve("binaries"));
        return new PostgresCommands(directory, programs, ServerUser.whoRuns(programs.resolve("postgres")));
    }

    static PostgresCommands in(Path directory, ServerUser user) {
        return new PostgresCommands(directory, PostgresPrograms.unpack(directory.resolve("binaries")), user);
    }

    /** Makes the data directory where there is none; returns when the server takes connections. */
    void start(List<String> settings) throws IOException {
        var fresh = !Files.exists(data().resolve("postgresql.conf"));
        Files.createDirectories(data());
        if (fresh) Files.writeString(keep(password()), randomPassword());
        else if (!Files.exists(password())) {
            throw new IllegalStateException("the data in " + data() + " is an earlier version's: ./siginjai reset");
        }
        user.own(data());
        user.own(password());
        if (fresh) initialise();
        // The shell splits them, so none may hold a space.
        var options = "-c " + String.join(" -c ", settings);
        var wait = Integer.toString(START_SECONDS);
        require("start", run("pg_ctl", "-D", data().toString(), "-w", "-t", wait, "-o", options, "start"));
    }

    private void initialise() throws IOException {
        var made = run(
                "initdb",
                "--pgdata=" + data(),
                "--username=" + SUPERUSER,
                "--pwfile=" + password(),
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C.UTF-8");
        require("make its data directory", made);
    }

    private void require(String what, boolean done) {
        if (!done) throw new IllegalStateException("PostgreSQL does not " + what + "; its log is " + log());
    }

    /** A fast shutdown. @return false when it does not end in time */
    boolean stop() {
        try {
            var wait = Integer.toString(STOP_SECONDS);
            return run("pg_ctl", "-D", data().toString(), "-w", "-t", wait, "-m", "fast", "stop");
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL does not stop", e);
        }
    }

    String superuserPassword() {
        try {
            return Files.readString(password());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean run(String program, String... arguments) throws IOException {
        var command = new ArrayList<>(user.prefix());
        command.add(programs.resolve(program).toString());
        command.addAll(List.of(arguments));
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                .start();
        try {
            return process.waitFor(START_SECONDS + STOP_SECONDS, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private Path data() {
        return directory.resolve("data");
    }

    private Path password() {
        return directory.resolve("superuser");
    }

    Path log() {
        return directory.resolve("postgres.log");
    }

    /** Nobody else may read it, from its first byte on. */
    private static Path keep(Path secret) throws IOException {
        Files.deleteIfExists(secret);
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        return Files.createFile(secret, ownerOnly);
    }

    private static String randomPassword() {
        var bytes = new byte[16];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
