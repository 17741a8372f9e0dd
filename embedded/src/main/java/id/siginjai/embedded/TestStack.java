package id.siginjai.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;

/**
 * PostgreSQL and Kafka for the tests of one Maven module, on free ports, gone with the JVM. Started once a class loader:
 * Quarkus has one for all tests of a module, and another for those of a profile or with resources of their own.
 */
public final class TestStack {

    private static TestStack running;

    private final Postgres postgres;
    private final Kafka kafka;

    private TestStack(Path directory) {
        postgres = Postgres.start(directory.resolve("postgres"), 0);
        kafka = Kafka.start(directory.resolve("kafka"), 0);
    }

    public static synchronized TestStack get() {
        if (running == null) running = start();
        return running;
    }

    private static TestStack start() {
        try {
            var directory = Files.createTempDirectory("siginjai-test");
            var stack = new TestStack(directory);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                stack.kafka.close();
                stack.postgres.close();
                delete(directory);
            }));
            return stack;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Postgres postgres() {
        return postgres;
    }

    public Kafka kafka() {
        return kafka;
    }

    /** What a service needs to know to run on it, with a database of that name. */
    public Map<String, String> settings(String database) {
        postgres.createDatabase(database);
        return Map.of(
                "quarkus.datasource.jdbc.url",
                postgres.jdbcUrl(database),
                "quarkus.datasource.username",
                database,
                "quarkus.datasource.password",
                database,
                "quarkus.flyway.username",
                Postgres.ownerOf(database),
                "quarkus.flyway.password",
                Postgres.ownerOf(database),
                "kafka.bootstrap.servers",
                kafka.bootstrapServers());
    }

    private static void delete(Path directory) {
        try (var files = Files.walk(directory)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(file);
        } catch (IOException e) {
            System.err.println("left behind: " + directory + " (" + e.getMessage() + ")");
        }
    }
}
