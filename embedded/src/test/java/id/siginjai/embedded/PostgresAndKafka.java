package id.siginjai.embedded;

import java.io.IOException;
import java.nio.file.Path;

/** The main class of a process that holds a small stack, for {@link NoOrphansTest}. */
final class PostgresAndKafka {

    private PostgresAndKafka() {}

    public static void main(String[] args) throws IOException {
        var directory = Path.of(args[0]);
        var postgres = args.length == 1
                ? Postgres.start(directory.resolve("postgres"), 0)
                : Postgres.start(directory.resolve("postgres"), 0, ServerUser.valueOf(args[1]));
        var kafka = Kafka.start(directory.resolve("kafka"), 0);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            kafka.close();
            postgres.close();
        }));
        System.out.println(postgres.process().pid() + " " + kafka.process().pid());
        System.in.read();
    }
}
