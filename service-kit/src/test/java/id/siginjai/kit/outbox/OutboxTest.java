package id.siginjai.kit.outbox;

import static id.siginjai.embedded.Topic.header;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import id.siginjai.embedded.Ports;
import id.siginjai.embedded.TestStack;
import id.siginjai.embedded.Topic;
import id.siginjai.testing.CapturedLog;
import id.siginjai.testing.Stack;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Stack.class)
class OutboxTest {

    private static final String TOPIC = "siginjai.rotations";
    private static final String TYPE = "id.siginjai.thing.v1";

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    @Inject
    DataSource dataSource;

    @Inject
    TraceContext traces;

    @Inject
    RelaySettings settings;

    @Inject
    @Identifier("default-kafka-broker")
    Map<String, Object> broker;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    private final Topic topic = new Topic(TOPIC);
    private final String key = UUID.randomUUID().toString();

    @Test
    void anEventIsSentAsACloudEventAndLeavesTheOutbox() {
        var event = OutboundEvent.of(TOPIC, TYPE, key, clock.instant(), Map.of("number", 1));

        QuarkusTransaction.requiringNew().run(() -> outbox.append(event));

        await().untilAsserted(() -> assertThat(topic.of(key)).hasSize(1));
        var record = topic.of(key).get(0);
        assertThat(header(record, "ce_id")).isEqualTo(event.id().toString());
        assertThat(header(record, "ce_type")).isEqualTo(TYPE);
        assertThat(header(record, "ce_source")).isEqualTo("/siginjai/kit-test");
        assertThat(header(record, "ce_specversion")).isEqualTo("1.0");
        assertThat(header(record, "ce_dataschema")).isEqualTo("urn:siginjai:schema:" + TYPE);
        assertThat(header(record, "content-type")).isEqualTo("application/json");
        assertThat(header(record, "ce_time")).isNotNull();
        assertThat(record.value()).asString(StandardCharsets.UTF_8).isEqualTo("{\"number\":1}");
        await().untilAsserted(() -> assertThat(waiting()).isZero());
    }

    @Test
    void anEventOfARolledBackTransactionIsNeverSent() {
        given().post("/things/told?fail=true&key=" + key).then().statusCode(409);
        given().post("/things/told?key=" + key).then().statusCode(204);

        await().untilAsserted(() -> assertThat(topic.of(key)).hasSize(1));
    }

    @Test
    void anEventOutsideATransactionIsRefused() {
        var event = OutboundEvent.of(TOPIC, TYPE, key, clock.instant(), 1);

        assertThatThrownBy(() -> outbox.append(event)).isInstanceOf(TransactionalException.class);
    }

    @Test
    void theTraceOfTheRequestGoesOnInTheRecord() {
        var trace = "0af7651916cd43dd8448eb211c80319c";

        given().header("traceparent", "00-" + trace + "-b7ad6b7169203331-01").post("/things/told?key=" + key);

        await().untilAsserted(() -> assertThat(topic.of(key)).hasSize(1));
        assertThat(header(topic.of(key).get(0), "traceparent")).startsWith("00-" + trace);
    }

    @Test
    void eventsOfOneKeyKeepTheirOrderThoughTheLeadingRelayDies() {
        var second = new Thread(new OutboxRelay(
                new RelaySession.Database(url, Stack.DATABASE, Stack.DATABASE), broker, traces, settings));
        second.start();
        try {
            for (int number = 0; number < 200; number++) {
                append(number);
                if (number % 50 == 25) endLeader();
            }

            await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
                assertThat(waiting()).isZero();
                // A leader that dies between send and delete sends again: at least once, and in order.
                assertThat(numbers().stream().distinct().toList())
                        .isEqualTo(IntStream.range(0, 200).boxed().toList());
            });
        } finally {
            second.interrupt();
        }
    }

    @Test
    void nothingOfAKeyOvertakesAFailedSend() throws SQLException {
        var tooLargeForTheBroker = "x".repeat(2 * 1024 * 1024);
        QuarkusTransaction.requiringNew()
                .run(() -> outbox.append(OutboundEvent.of(TOPIC, TYPE, key, clock.instant(), tooLargeForTheBroker)));
        append(1);
        append(2);

        await().during(Duration.ofSeconds(3))
                .atMost(Duration.ofSeconds(10))
                .until(() -> topic.of(key).isEmpty());
        execute("DELETE FROM outbox WHERE length(payload::text) > 1000000");
        await().untilAsserted(() -> assertThat(numbers()).isEqualTo(List.of(1, 2)));
    }

    @Test
    void aRelayThatIsStoppedInTheMiddleOfASendDoesNotComplain() throws Exception {
        // A database of its own: in the service's own another relay leads.
        var stopped = TestStack.get().settings("stopped");
        var database = new RelaySession.Database(stopped.get("quarkus.datasource.jdbc.url"), "stopped", "stopped");
        try (var connection = TestStack.get().postgres().connectAsOwner("stopped");
                var statement = connection.createStatement();
                var table = getClass().getResourceAsStream("/db/kit/V0_1__outbox.sql")) {
            statement.execute(new String(table.readAllBytes(), StandardCharsets.UTF_8));
            statement.execute("INSERT INTO outbox (id, aggregatetype, aggregateid, type, payload, source, time)"
                    + " VALUES (gen_random_uuid(), 'siginjai.rotations', 'key', 'type', '1', '/siginjai/kit', now())");
        }
        var nobodyListens = Map.<String, Object>of("bootstrap.servers", Ports.HOST + ":" + Ports.free());
        var relay = new Thread(new OutboxRelay(database, nobodyListens, traces, settings));
        try (var log = new CapturedLog()) {
            relay.start();
            await().until(() -> isSending(relay));

            relay.interrupt();
            relay.join(5_000);

            assertThat(relay.isAlive()).isFalse();
            assertThat(log.lines()).noneMatch(line -> line.contains(OutboxRelay.class.getName()));
        }
    }

    private static boolean isSending(Thread relay) {
        return Arrays.stream(relay.getStackTrace())
                .anyMatch(frame -> frame.getClassName().equals(KafkaProducer.class.getName())
                        && frame.getMethodName().equals("waitOnMetadata"));
    }

    private void append(int number) {
        QuarkusTransaction.requiringNew()
                .run(() -> outbox.append(OutboundEvent.of(TOPIC, TYPE, key, clock.instant(), number)));
    }

    private List<Integer> numbers() {
        return topic.of(key).stream()
                .map(record -> Integer.valueOf(new String(record.value(), StandardCharsets.UTF_8)))
                .toList();
    }

    private void endLeader() {
        execute("SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory' AND granted");
    }

    private void execute(String sql) {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private long waiting() throws SQLException {
        try (var connection = dataSource.getConnection();
                var result = connection.createStatement().executeQuery("SELECT count(*) FROM outbox")) {
            result.next();
            return result.getLong(1);
        }
    }
}
