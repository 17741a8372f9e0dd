package id.siginjai.kit.consumption;

import static id.siginjai.embedded.Topic.header;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.siginjai.embedded.Topic;
import id.siginjai.testing.CapturedLog;
import id.siginjai.testing.Stack;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(Stack.class)
class ConsumptionTest {

    @Inject
    ThingEvents events;

    @Inject
    DataSource dataSource;

    @Inject
    MeterRegistry metrics;

    private final Topic topic = new Topic("siginjai.pungli");
    private final Topic parked = new Topic("siginjai.pungli.dlq");
    private final String key = UUID.randomUUID().toString();

    @Test
    void aRepeatedEventHasOneEffect() {
        var id = UUID.randomUUID();
        put(id, "{\"number\":1}");
        put(id, "{\"number\":1}");
        put(UUID.randomUUID(), "{\"number\":2}");

        awaitSeen(1, 2);
    }

    @Test
    void fieldsThatCameLaterAreIgnored() {
        put(UUID.randomUUID(), "{\"number\":1,\"colour\":\"red\"}");

        awaitSeen(1);
    }

    @Test
    void typesOfOthersArePassedOver() {
        var headers = attributes(UUID.randomUUID());
        headers.put("ce_type", "id.siginjai.other.v1");
        topic.put(key, "{\"number\":1}", headers);
        put(UUID.randomUUID(), "{\"number\":2}");

        awaitSeen(2);
        assertThat(parked.of(key)).isEmpty();
    }

    @Test
    void aDatabaseThatIsAwayIsWaitedFor() {
        events.databaseAway.set(3);

        put(UUID.randomUUID(), "{\"number\":1}");

        awaitSeen(1);
        assertThat(parked.of(key)).isEmpty();
    }

    @Test
    void whatFailsUnexpectedlyIsParkedWithoutItsDataAndThePartitionGoesOn() {
        events.refused.add(4711);

        put(UUID.randomUUID(), "{\"number\":4711}");
        put(UUID.randomUUID(), "{\"number\":1}");

        awaitSeen(1);
        var record = parked.of(key).get(0);
        assertThat(header(record, "dead-letter-reason")).isEqualTo("unexpected failure: IllegalArgumentException");
        record.headers()
                .forEach(header -> assertThat(new String(header.value())).doesNotContain("secret"));
    }

    @ParameterizedTest(name = "{0} without {1} → {2}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "nonsense      | -              | the data is no JSON of id.siginjai.thing.v1",
                "[]            | -              | the data is no JSON of id.siginjai.thing.v1",
                "null          | -              | the data is null",
                "{}            | -              | number is missing",
                "-             | -              | the event has no data",
                "{\"number\":1}| ce_id          | no CloudEvent in binary mode: an attribute is missing or malformed",
                "{\"number\":1}| ce_type        | no CloudEvent in binary mode: an attribute is missing or malformed",
                "{\"number\":1}| ce_source      | no CloudEvent in binary mode: an attribute is missing or malformed",
                "{\"number\":1}| ce_specversion | no CloudEvent in binary mode: an attribute is missing or malformed"
            })
    void whatCannotBeReadIsParkedWithItsReasonAndThePartitionGoesOn(String data, String without, String reason) {
        var before = count("parked");
        var headers = attributes(UUID.randomUUID());
        headers.remove(without);
        topic.put(key, data, headers);
        put(UUID.randomUUID(), "{\"number\":2}");

        awaitSeen(2);
        await().untilAsserted(() -> assertThat(parked.of(key)).hasSize(1));
        assertThat(header(parked.of(key).get(0), "dead-letter-reason")).isEqualTo(reason);
        assertThat(count("parked") - before).isEqualTo(1);
    }

    @Test
    void aParkedRecordIsOneLineInTheLogWithoutItsContent() {
        try (var log = CapturedLog.ofTheConsole()) {
            put(UUID.randomUUID(), "nonsense-4711");
            put(UUID.randomUUID(), "{\"number\":1}");

            awaitSeen(1);
            await().untilAsserted(() -> assertThat(parked.of(key)).hasSize(1));
            assertThat(log.lines())
                    // That a partition is read for the first time is told as well, at whatever moment.
                    .filteredOn(
                            line -> line.contains("id.siginjai") || line.contains("SRMSG") && !line.startsWith("INFO"))
                    .singleElement()
                    .asString()
                    .startsWith("WARN")
                    .contains("Parked siginjai.pungli-")
                    .doesNotContain("4711")
                    .hasLineCount(1);
        }
    }

    private void put(UUID id, String data) {
        topic.put(key, data, attributes(id));
    }

    private static Map<String, String> attributes(UUID id) {
        return new HashMap<>(Map.of(
                "ce_specversion", "1.0",
                "ce_id", id.toString(),
                "ce_source", "/siginjai/test",
                "ce_type", ThingEvents.TYPE,
                "content-type", "application/json"));
    }

    private double count(String outcome) {
        var counter =
                metrics.find("siginjai.events.received").tag("outcome", outcome).counter();
        return counter == null ? 0 : counter.count();
    }

    private void awaitSeen(Integer... numbers) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(seen()).containsExactly(numbers));
    }

    private List<Integer> seen() throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement =
                        connection.prepareStatement("SELECT number FROM seen WHERE key = ? ORDER BY position")) {
            statement.setString(1, key);
            try (var row = statement.executeQuery()) {
                var numbers = new ArrayList<Integer>();
                while (row.next()) numbers.add(row.getInt(1));
                return numbers;
            }
        }
    }
}
