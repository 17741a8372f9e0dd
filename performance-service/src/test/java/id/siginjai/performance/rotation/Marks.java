package id.siginjai.performance.rotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.siginjai.performance.Organisation;
import id.siginjai.performance.PungliEvent;
import id.siginjai.testing.As;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;

/** The marks of an official, as the mayor reads them. */
final class Marks {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private Marks() {}

    /** Every mark of the official, the latest first. */
    static List<Map<String, Object>> of(UUID official) {
        return As.mayor()
                .queryParam("official", official)
                .queryParam("limit", 200)
                .get("/api/v1/rotations")
                .then()
                .statusCode(200)
                .extract()
                .path("items");
    }

    static List<Object> statusesOf(UUID official) {
        return of(official).stream().map(mark -> mark.get("status")).toList();
    }

    /** Waits until the official's marks, the latest first, have these statuses. */
    static void awaitStatuses(UUID official, String... statuses) {
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(50))
                .untilAsserted(() -> assertThat(statusesOf(official)).isEqualTo(List.<Object>of((Object[]) statuses)));
    }

    /**
     * Waits until everything that was sent about the official has been consumed: the same partition then brings a crossing
     * about another official, and once that shows, everything before it was dealt with.
     */
    static void awaitConsumed(UUID official) {
        var last = PungliEvent.reached(Organisation.official()).sequence(1);
        var record = last.record();
        var partition = PungliEvent.TOPIC.of(official).get(0).partition();
        PungliEvent.TOPIC.send(onPartition(record, partition));
        awaitStatuses(UUID.fromString(last.data().path("officialId").asText()), "MARKED");
    }

    private static ProducerRecord<String, byte[]> onPartition(ProducerRecord<String, byte[]> record, int partition) {
        return new ProducerRecord<>(record.topic(), partition, record.key(), record.value(), record.headers());
    }

    static ValidatableResponse get(Object id) {
        return As.mayor().get("/api/v1/rotations/" + id).then();
    }

    /** A mark of a new official, made by the event. */
    static Marked marked() {
        var official = Organisation.official();
        var event = PungliEvent.reached(official).sequence(1).send();
        awaitStatuses(official, "MARKED");
        return new Marked(official, (String) of(official).get(0).get("id"), event);
    }

    record Marked(UUID official, String id, PungliEvent event) {}
}
