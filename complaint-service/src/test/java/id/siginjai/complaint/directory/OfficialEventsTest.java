package id.siginjai.complaint.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.siginjai.complaint.Database;
import id.siginjai.complaint.OfficialEvent;
import id.siginjai.contracts.EventContract;
import id.siginjai.embedded.Topic;
import id.siginjai.testing.Stack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@QuarkusTestResource(Stack.class)
class OfficialEventsTest {

    private static final Topic PARKED = new Topic("siginjai.officials.dlq");

    private final UUID official = UUID.randomUUID();

    @Inject
    Database database;

    @Test
    void theGoldenExampleIsRead() {
        var example = (ObjectNode) EventContract.of("id.siginjai.official.v1").example();
        var event = OfficialEvent.of(official, "unused");
        event.data().setAll(example);
        event.data().put("officialId", official.toString());

        event.applied(database);

        assertThat(database.rows(
                        "SELECT position_title, unit_code, unit_name, acting, first_day, last_day FROM appointment"
                                + " WHERE official_id = ? ORDER BY ordinal",
                        official))
                .containsExactly(
                        Arrays.asList(
                                "Sekretaris Kelurahan",
                                "15.71.11.1006",
                                "Kelurahan Bakung Jaya",
                                "f",
                                "2021-03-01",
                                "2023-08-31"),
                        Arrays.asList("Lurah", "15.71.11.1006", "Kelurahan Bakung Jaya", "f", "2023-09-01", null));
    }

    @Test
    void fieldsThatComeLaterArePassedOver() {
        var event = OfficialEvent.of(official, "Siti").holds("TEST", "Kepala Seksi");
        event.data().put("photo", "siti.jpg").putObject("more").put("a", 1);
        ((ObjectNode) event.data().withArray("appointments").get(0)).put("decreeNumber", "SK.1");

        event.applied(database);

        assertThat(name()).isEqualTo("Siti");
    }

    @Test
    void anOlderVersionChangesNothing() {
        OfficialEvent.of(official, "Siti Baru")
                .version(3)
                .holds("TEST", "Camat")
                .applied(database);

        OfficialEvent.of(official, "Siti Lama")
                .version(2)
                .holds("TEST", "Lurah")
                .send();
        OfficialEvent.of(official, "Siti Lama")
                .version(3)
                .holds("TEST", "Lurah")
                .send();
        OfficialEvent.of(official, "Siti Kini")
                .version(4)
                .holds("TEST", "Sekda")
                .applied(database);

        assertThat(name()).isEqualTo("Siti Kini");
        assertThat(database.rows("SELECT position_title FROM appointment WHERE official_id = ?", official))
                .containsExactly(List.of("Sekda"));
    }

    @Test
    void anOlderVersionThatComesLastIsPassedOver() {
        OfficialEvent.of(official, "Siti Baru").version(3).applied(database);
        OfficialEvent.of(official, "Siti Lama").version(2).send();

        // Of the same key: once it is parked, everything before it was read.
        var marker = OfficialEvent.of(official, "Siti");
        marker.data().remove("version");
        marker.send();
        await().until(() -> PARKED.of(official).size() == 1);

        assertThat(name()).isEqualTo("Siti Baru");
    }

    static Stream<Arguments> damages() {
        return Stream.of(
                damage("no version", data -> data.remove("version")),
                damage("version text", data -> data.put("version", "secret")),
                damage("no name", data -> data.remove("name")),
                damage("name null", data -> data.putNull("name")),
                damage("name with NUL", data -> data.put("name", "secret\u0000")),
                damage("no officialId", data -> data.remove("officialId")),
                damage("officialId no uuid", data -> data.put("officialId", "secret")),
                damage("no appointments", data -> data.remove("appointments")),
                damage("appointments an object", data -> data.putObject("appointments")),
                damage("appointment null", data -> data.putArray("appointments").addNull()),
                damage(
                        "appointment empty",
                        data -> data.putArray("appointments").addObject()),
                damage("appointment without from", data -> appointment(data).remove("from")),
                damage("appointment's day", data -> appointment(data).put("from", "2025-02-30")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("damages")
    void whatLacksWhatIsNeededIsParkedAndThePartitionGoesOn(String name, Consumer<ObjectNode> damage) {
        var event = OfficialEvent.of(official, "Siti").holds("TEST", "Lurah");
        damage.accept(event.data());

        event.send();
        OfficialEvent.of(official, "Siti").version(2).holds("TEST", "Camat").applied(database);

        var parked = await().until(() -> PARKED.of(official), found -> found.size() == 1)
                .get(0);
        assertThat(parked.value()).isEqualTo(event.record().value());
        assertThat(new String(parked.headers().lastHeader("dead-letter-reason").value()))
                .isNotBlank()
                .doesNotContain("secret");
    }

    @ParameterizedTest
    @CsvSource({"ce_type", "ce_id", "ce_source", "ce_specversion"})
    void aRecordWithoutAnAttributeIsParked(String attribute) {
        var record = OfficialEvent.of(official, "Siti").record();
        record.headers().remove(attribute);

        OfficialEvent.TOPIC.send(record);

        await().until(() -> PARKED.of(official).size() == 1);
    }

    private String name() {
        return database.value("SELECT name FROM official WHERE id = ?", official);
    }

    private static ObjectNode appointment(ObjectNode data) {
        return (ObjectNode) data.withArray("appointments").get(0);
    }

    private static Arguments damage(String name, Consumer<ObjectNode> damage) {
        return Arguments.of(name, damage);
    }
}
