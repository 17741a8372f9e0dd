package id.siginjai.performance.rotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.siginjai.contracts.EventContract;
import id.siginjai.embedded.Topic;
import id.siginjai.performance.Organisation;
import id.siginjai.performance.PungliEvent;
import id.siginjai.testing.Stack;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

/** What others are told of marks, read from the real broker. */
@QuarkusTest
@QuarkusTestResource(Stack.class)
class RotationEventsTest {

    private static final Topic TOPIC = new Topic("siginjai.rotations");

    @Inject
    MeterRegistry metrics;

    @Test
    void aMarkIsAnnouncedOnce() {
        var marked = Marks.marked();
        PungliEvent.reached(marked.official()).sequence(2).send();
        Marks.awaitConsumed(marked.official());

        var records = awaitEvents(marked.official(), 1);

        var data = held(records.get(0), "id.siginjai.rotation.marked.v1");
        assertThat(data.path("rotationId").asText()).isEqualTo(marked.id());
        assertThat(data.path("officialId").asText()).isEqualTo(marked.official().toString());
        assertThat(data.path("status").asText()).isEqualTo("MARKED");
        assertThat(data.path("reasons").path(0).asText()).isEqualTo("PUNGLI_THRESHOLD");
        assertThat(data.path("pungliRound").asInt()).isEqualTo(1);
    }

    @Test
    void aMarkThatFallsIsAnnounced() {
        var official = Organisation.official();
        PungliEvent.reached(official).sequence(1).round(3).send();
        PungliEvent.withdrawn(official).sequence(2).round(3).send();

        var records = awaitEvents(official, 2);

        var data = held(records.get(1), "id.siginjai.rotation.withdrawn.v1");
        assertThat(data.path("status").asText()).isEqualTo("WITHDRAWN");
        assertThat(data.path("reasons")).isEmpty();
        assertThat(data.path("pungliRound").asInt()).isEqualTo(3);
    }

    @Test
    void theEventsMomentIsTheMarks() {
        var marked = Marks.marked();

        var at = held(awaitEvents(marked.official(), 1).get(0), "id.siginjai.rotation.marked.v1")
                .path("at");

        assertThat(at.asText()).isEqualTo(Marks.of(marked.official()).get(0).get("markedAt"));
    }

    @Test
    void marksAndWithdrawalsAreCounted() {
        var marks = count("siginjai.rotation.marks");
        var withdrawals = count("siginjai.rotation.withdrawals");

        var marked = Marks.marked();

        await().untilAsserted(() -> assertThat(count("siginjai.rotation.marks")).isEqualTo(marks + 1));
        assertThat(count("siginjai.rotation.withdrawals")).isEqualTo(withdrawals);
        PungliEvent.withdrawn(marked.official()).sequence(2).send();
        await().untilAsserted(
                        () -> assertThat(count("siginjai.rotation.withdrawals")).isEqualTo(withdrawals + 1));
        assertThat(count("siginjai.rotation.marks")).isEqualTo(marks + 1);
    }

    private double count(String name) {
        return metrics.counter(name).count();
    }

    private static List<ConsumerRecord<String, byte[]>> awaitEvents(UUID official, int count) {
        return await().until(() -> TOPIC.of(official), found -> found.size() == count);
    }

    private static JsonNode held(ConsumerRecord<String, byte[]> record, String type) {
        var contract = EventContract.of(type);
        assertThat(header(record, "ce_type")).isEqualTo(type);
        assertThat(header(record, "ce_dataschema")).isEqualTo(contract.dataSchema());
        assertThat(contract.violations(record.value())).isEmpty();
        try {
            return new JsonMapper().readTree(record.value());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String header(ConsumerRecord<String, byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
