package id.siginjai.performance.rotation;

import static id.siginjai.performance.PungliEvent.reached;
import static id.siginjai.performance.PungliEvent.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.siginjai.embedded.Topic;
import id.siginjai.performance.Organisation;
import id.siginjai.performance.PungliEvent;
import id.siginjai.testing.Stack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What can never be processed is parked, with a reason that tells nothing of its content, and the partition goes on. */
@QuarkusTest
@QuarkusTestResource(Stack.class)
class ParkedEventsTest {

    private static final Topic PARKED = new Topic("siginjai.pungli.dlq");

    static Stream<Arguments> damages() {
        return Stream.of(
                damage("no officialId", data -> data.remove("officialId")),
                damage("officialId null", data -> data.putNull("officialId")),
                damage("officialId no uuid", data -> data.put("officialId", "secret-12345")),
                damage("no sequence", data -> data.remove("sequence")),
                damage("sequence 0", data -> data.put("sequence", 0)),
                damage("sequence negative", data -> data.put("sequence", -5)),
                damage("sequence text", data -> data.put("sequence", "secret-12345")),
                damage("sequence beyond long", data -> data.put("sequence", 1e30)),
                damage("no round", data -> data.remove("round")),
                damage("no complaintIds", data -> data.remove("complaintIds")),
                damage("complaintIds empty", data -> data.putArray("complaintIds")),
                damage(
                        "complaintIds with null",
                        data -> data.putArray("complaintIds").addNull()),
                damage("complaintIds an object", data -> data.putObject("complaintIds")),
                damage("no reachedAt", data -> data.remove("reachedAt")),
                damage("reachedAt no instant", data -> data.put("reachedAt", "secret-12345")),
                damage("reachedAt year 99999", data -> data.put("reachedAt", "+99999-01-01T00:00:00Z")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("damages")
    void dataThatLacksWhatIsNeededIsParked(String name, Consumer<ObjectNode> damage) {
        var official = Organisation.official();
        var event = reached(official);
        damage.accept(event.data());

        event.send();

        var parked = awaitParked(official);
        assertThat(parked.value()).isEqualTo(event.record().value());
        assertThatHeadersTellNothingOf(parked, "secret-12345");
        Marks.awaitConsumed(official);
        assertThat(Marks.of(official)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"reason, secret 12345", "reason, ''", "withdrawnAt, secret-12345"})
    void aWithdrawalThatCannotBeIsParked(String field, String value) {
        var official = Organisation.official();
        var event = withdrawn(official);
        event.data().put(field, value);

        event.send();

        assertThatHeadersTellNothingOf(awaitParked(official), "secret");
    }

    @ParameterizedTest
    @CsvSource({"ce_type", "ce_id", "ce_source", "ce_specversion"})
    void aRecordWithoutAnAttributeIsParked(String attribute) {
        var official = Organisation.official();
        var record = reached(official).record();
        record.headers().remove(attribute);

        PungliEvent.TOPIC.send(record);

        assertThat(headers(awaitParked(official))).containsKey("dead-letter-reason");
    }

    static Stream<byte[]> noJson() {
        return Stream.of(
                "secret-12345".getBytes(StandardCharsets.UTF_8),
                "{\"officialId\": \"secret-12345".getBytes(StandardCharsets.UTF_8),
                "[]".getBytes(StandardCharsets.UTF_8),
                "null".getBytes(StandardCharsets.UTF_8),
                new byte[] {(byte) 0xff, 0, (byte) 0xfe},
                new byte[0],
                null);
    }

    @ParameterizedTest
    @MethodSource("noJson")
    void whatIsNoJsonIsParked(byte[] value) {
        var official = Organisation.official();
        var record = reached(official).record();

        PungliEvent.TOPIC.send(new ProducerRecord<>(record.topic(), null, record.key(), value, record.headers()));

        assertThatHeadersTellNothingOf(awaitParked(official), "secret-12345");
    }

    @Test
    void thePartitionGoesOn() {
        var official = Organisation.official();
        var damaged = reached(official);
        damaged.data().remove("sequence");

        damaged.send();
        reached(official).sequence(1).send();

        Marks.awaitStatuses(official, "MARKED");
        awaitParked(official);
    }

    private static ConsumerRecord<String, byte[]> awaitParked(UUID key) {
        return await().until(() -> PARKED.of(key), found -> found.size() == 1).get(0);
    }

    private static void assertThatHeadersTellNothingOf(ConsumerRecord<String, byte[]> parked, String secret) {
        var told = headers(parked);
        assertThat(told).containsKey("dead-letter-reason");
        assertThat(told.get("dead-letter-reason")).isNotBlank();
        assertThat(told.values()).noneMatch(value -> value.contains(secret));
        assertThat(told).containsEntry("dead-letter-topic", "siginjai.pungli");
    }

    private static Map<String, String> headers(ConsumerRecord<?, ?> record) {
        return Arrays.stream(record.headers().toArray())
                .collect(Collectors.toMap(
                        header -> header.key(),
                        header -> new String(header.value(), StandardCharsets.UTF_8),
                        (first, second) -> second));
    }

    private static Arguments damage(String name, Consumer<ObjectNode> damage) {
        return Arguments.of(name, damage);
    }
}
