package id.siginjai.benchmark;

import id.siginjai.embedded.Ports;
import id.siginjai.embedded.Postgres;
import id.siginjai.embedded.Service;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** PostgreSQL's own load generator, which runs what a service runs with nothing between it and the database. */
final class PgBench {

    private static final Pattern RATE = Pattern.compile("^tps = ([0-9.]+) ", Pattern.MULTILINE);
    private static final Pattern PROCESSED =
            Pattern.compile("^number of transactions actually processed: (\\d+)", Pattern.MULTILINE);
    private static final Pattern FAILED = Pattern.compile("^number of failed transactions: (\\d+)", Pattern.MULTILINE);

    private final Postgres postgres;
    private final Service service;
    private final Path directory;

    /** With the rights of the service's role. */
    PgBench(Postgres postgres, Service service, Path directory) {
        this.postgres = postgres;
        this.service = service;
        this.directory = directory;
    }

    /**
     * @param transactions that were committed
     * @param rate of them a second, without the time that connecting took
     */
    record Run(long transactions, double rate) {

        /** @throws Untrustworthy when a transaction failed */
        static Run of(String output) {
            var failed = (long) number(FAILED, output);
            if (failed > 0) throw new Untrustworthy(failed + " transactions of pgbench failed");
            return new Run((long) number(PROCESSED, output), number(RATE, output));
        }

        private static double number(Pattern pattern, String output) {
            var found = pattern.matcher(output);
            if (!found.find()) throw new Untrustworthy("pgbench wrote no line of " + pattern);
            return Double.parseDouble(found.group(1));
        }
    }

    /** Each client runs the script again and again. */
    Run run(PgBenchScript script, int clients, int seconds) {
        var file = directory.resolve("pgbench.sql");
        try {
            Files.writeString(file, script.text());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var command = new ArrayList<>(List.of(
                "pgbench",
                "--host=" + Ports.HOST,
                "--port=" + postgres.port(),
                "--username=" + service.database(),
                "--protocol=prepared",
                "--no-vacuum",
                "--client=" + clients,
                "--jobs=2",
                "--time=" + seconds,
                "--file=" + file));
        script.values().forEach((name, value) -> command.add("--define=" + name + "=" + value));
        command.add(service.database());
        var environment = Map.of("PGPASSWORD", service.database());
        return Run.of(Tool.run(command, environment, directory.resolve("pgbench.out"), seconds));
    }
}
