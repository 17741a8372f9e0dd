package id.siginjai.embedded;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;

/** The project's topics. They are made with the broker, never by whoever happens to send first. */
final class Topics {

    private static final int PARTITIONS = 4;
    private static final Duration STARTUP = Duration.ofSeconds(60);

    private Topics() {}

    private static List<NewTopic> all() {
        return List.of(
                topic("siginjai.pungli", PARTITIONS),
                topic("siginjai.rotations", PARTITIONS),
                topic("siginjai.officials", PARTITIONS).configs(Map.of("cleanup.policy", "compact")),
                topic("siginjai.pungli.dlq", 1),
                topic("siginjai.rotations.dlq", 1),
                topic("siginjai.officials.dlq", 1));
    }

    private static NewTopic topic(String name, int partitions) {
        return new NewTopic(name, partitions, (short) 1);
    }

    /** Waits until the broker answers; says so when its process ends instead. */
    static void create(String bootstrapServers, Child broker) {
        var settings = Map.<String, Object>of(
                "bootstrap.servers",
                bootstrapServers,
                "reconnect.backoff.ms",
                "100",
                "reconnect.backoff.max.ms",
                "200");
        try (var admin = Admin.create(settings)) {
            if (!Http.until(() -> !broker.isAlive() || isCreated(admin), STARTUP)) {
                throw new IllegalStateException("Kafka does not answer; its log is " + broker.log());
            }
            if (!broker.isAlive()) {
                throw new IllegalStateException("Kafka ended while starting, with exit code " + broker.exitCode()
                        + "; its log is " + broker.log());
            }
        }
    }

    private static boolean isCreated(Admin admin) {
        for (var topic : all()) {
            try {
                admin.createTopics(List.of(topic)).all().get(5, TimeUnit.SECONDS);
            } catch (ExecutionException e) {
                if (!(e.getCause() instanceof TopicExistsException)) return false;
            } catch (TimeoutException e) {
                return false; // not up yet
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while Kafka was starting", e);
            }
        }
        return true;
    }
}
