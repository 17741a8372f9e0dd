package id.siginjai.embedded;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;

/** A real Kafka broker, alone and its own controller (KRaft), as a process of this machine. */
public final class Kafka implements AutoCloseable {

    private static final Duration STOP = Duration.ofSeconds(20);

    /** For some 300,000 keys of a compacted topic at a time. */
    private static final int DEDUPE_BYTES = 8 * 1024 * 1024;

    private final Path directory;
    private final int port;
    private final int controllerPort;
    private Child process;

    private Kafka(Path directory, int port) {
        this.directory = directory;
        this.port = port;
        this.controllerPort = Ports.free();
    }

    /** Starts it and makes the topics. @param port 0 for a free one */
    public static Kafka start(Path directory, int port) {
        var kafka = new Kafka(directory.toAbsolutePath(), Ports.orFree(port));
        kafka.restart();
        return kafka;
    }

    /** Starts it again on the same port and data, after {@link #kill()} or {@link #close()}. */
    public void restart() {
        try {
            Files.createDirectories(directory);
            var properties = directory.resolve("server.properties");
            Files.writeString(properties, properties());
            if (!Files.exists(directory.resolve("data/meta.properties"))) format(properties);
            process = launch(properties);
        } catch (IOException e) {
            throw new UncheckedIOException("Kafka does not start", e);
        }
        Topics.create(bootstrapServers(), process);
    }

    private Child launch(Path properties) {
        var command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xms128m",
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError", // which says so; the broker's own end does not, where nobody logs
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=info",
                "-cp",
                System.getProperty("java.class.path"),
                "kafka.Kafka",
                properties.toString());
        return Child.start(command, Map.of(), directory.resolve("kafka.log"));
    }

    private static void format(Path properties) {
        var output = new ByteArrayOutputStream();
        var arguments = new String[] {
            "format",
            "--config",
            properties.toString(),
            "--cluster-id",
            Uuid.randomUuid().toString(),
            "--standalone"
        };
        if (StorageTool.execute(arguments, new PrintStream(output, true, StandardCharsets.UTF_8)) != 0) {
            throw new IllegalStateException("Kafka's storage cannot be formatted: " + output);
        }
    }

    private String properties() {
        return String.join(
                "\n",
                "process.roles=broker,controller",
                "node.id=1",
                "listeners=BROKER://" + bootstrapServers() + ",CONTROLLER://" + Ports.HOST + ":" + controllerPort,
                "advertised.listeners=BROKER://" + bootstrapServers() + ",CONTROLLER://" + Ports.HOST + ":"
                        + controllerPort,
                "listener.security.protocol.map=BROKER:PLAINTEXT,CONTROLLER:PLAINTEXT",
                "inter.broker.listener.name=BROKER",
                "controller.listener.names=CONTROLLER",
                "controller.quorum.bootstrap.servers=" + Ports.HOST + ":" + controllerPort,
                "log.dirs=" + directory.resolve("data"),
                "auto.create.topics.enable=false",
                // A machine that is busy with a build needs more than the minute that is the default.
                "initial.broker.registration.timeout.ms=180000",
                // The default is half of the heap, in one piece: where there was none, the broker ended while starting.
                "log.cleaner.dedupe.buffer.size=" + DEDUPE_BYTES,
                "group.initial.rebalance.delay.ms=0",
                "offsets.topic.replication.factor=1",
                "offsets.topic.num.partitions=4",
                "transaction.state.log.replication.factor=1",
                "transaction.state.log.min.isr=1",
                "share.coordinator.state.topic.replication.factor=1",
                "share.coordinator.state.topic.min.isr=1",
                "");
    }

    public String bootstrapServers() {
        return Ports.HOST + ":" + port;
    }

    public int port() {
        return port;
    }

    public ProcessHandle process() {
        return process.handle();
    }

    public void freeze() {
        Signals.freeze(process());
    }

    public void thaw() {
        Signals.thaw(process());
    }

    /** SIGKILL. */
    public void kill() {
        process.kill();
    }

    /** A controlled shutdown; by force where that takes too long. */
    @Override
    public void close() {
        process.stop(STOP);
    }
}
