package id.siginjai.performance.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.siginjai.contracts.EventContract;
import id.siginjai.embedded.Topic;
import id.siginjai.performance.Organisation;
import id.siginjai.testing.As;
import id.siginjai.testing.Stack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

/** What others are told of officials, read from the real broker. */
@QuarkusTest
@QuarkusTestResource(Stack.class)
class OfficialEventsTest {

    private static final Topic TOPIC = new Topic("siginjai.officials");
    private static final EventContract CONTRACT = EventContract.of("id.siginjai.official.v1");

    @Test
    void aRegistrationIsAnnouncedAsAWhole() {
        var request = Organisation.registration();
        var official = Organisation.official(request);

        var record = awaitSnapshots(official, 1).get(0);

        assertThat(CONTRACT.violations(record.value())).isEmpty();
        assertThat(header(record, "ce_type")).isEqualTo("id.siginjai.official.v1");
        assertThat(header(record, "ce_source")).isEqualTo("/siginjai/performance-service");
        assertThat(header(record, "ce_dataschema")).isEqualTo(CONTRACT.dataSchema());
        var snapshot = data(record);
        assertThat(snapshot.path("officialId").asText()).isEqualTo(official.toString());
        assertThat(snapshot.path("version").asLong()).isEqualTo(1);
        assertThat(snapshot.path("name").asText()).isEqualTo(request.get("name"));
        var held = snapshot.path("appointments").path(0);
        assertThat(held.path("positionTitle").asText())
                .isEqualTo(Organisation.positionOf(request).get("title"));
        assertThat(held.path("from").asText()).isEqualTo("2024-01-02");
        assertThat(held.has("to")).isFalse();
        assertThat(held.path("acting").asBoolean()).isFalse();
    }

    @Test
    void noNipNorRankLeavesTheService() {
        var request = Organisation.registration();
        var official = Organisation.official(request);

        var record = awaitSnapshots(official, 1).get(0);

        assertThat(new String(record.value(), StandardCharsets.UTF_8))
                .doesNotContain(request.get("nip").toString(), "III/d", "rank", "nip");
    }

    @Test
    void eachChangeOfAnOfficialIsAnnouncedWithARisingVersion() {
        var request = Organisation.registration();
        var official = Organisation.official(request);
        String appointment = appointments(official).get(0);

        As.personnel()
                .header("If-Match", "\"1\"")
                .body(Map.of("nip", request.get("nip"), "name", "Nama Baru", "rank", "IV/a"))
                .put("/api/v1/officials/" + official)
                .then()
                .statusCode(200);
        As.personnel()
                .body(Map.of("to", "2024-12-31"))
                .post("/api/v1/officials/" + official + "/appointments/" + appointment + "/end")
                .then()
                .statusCode(200);
        As.personnel()
                .body(Map.of("positionId", postOf(Organisation.official()), "acting", true, "from", "2025-01-01"))
                .post("/api/v1/officials/" + official + "/appointments")
                .then()
                .statusCode(201);

        var snapshots = awaitSnapshots(official, 4).stream()
                .map(OfficialEventsTest::data)
                .toList();
        assertThat(snapshots).extracting(each -> each.path("version").asLong()).containsExactly(1L, 2L, 3L, 4L);
        assertThat(snapshots.get(1).path("name").asText()).isEqualTo("Nama Baru");
        assertThat(snapshots.get(2).path("appointments").path(0).path("to").asText())
                .isEqualTo("2024-12-31");
        assertThat(snapshots.get(3).path("appointments")).hasSize(2);
        assertThat(snapshots.get(3).path("appointments").path(1).path("acting").asBoolean())
                .isTrue();
    }

    @Test
    void aUnitsNewNameIsAnnouncedWithEverybodyWhoHeldAPostThere() {
        var unit = Organisation.unit();
        var holder = Organisation.official(Organisation.registration(unit));
        var former = Organisation.official(Organisation.registration(unit));
        As.personnel()
                .body(Map.of("to", "2024-12-31"))
                .post("/api/v1/officials/" + former + "/appointments/"
                        + appointments(former).get(0) + "/end")
                .then()
                .statusCode(200);

        As.personnel()
                .header("If-Match", "\"0\"")
                .body(Organisation.unit("Nama Unit Baru", "KELURAHAN", "15.71.11"))
                .put("/api/v1/units/" + unit)
                .then()
                .statusCode(200);

        assertThat(unitNameOf(awaitSnapshots(holder, 2).get(1))).isEqualTo("Nama Unit Baru");
        assertThat(unitNameOf(awaitSnapshots(former, 3).get(2))).isEqualTo("Nama Unit Baru");
    }

    @Test
    void aPostsNewTitleIsAnnouncedWithItsHolders() {
        var official = Organisation.official();

        As.personnel()
                .header("If-Match", "\"0\"")
                .body(Map.of("title", "Judul Baru", "level", "SUPERVISOR", "echelon", "IV.a"))
                .put("/api/v1/positions/" + postOf(official))
                .then()
                .statusCode(200);

        var last = data(awaitSnapshots(official, 2).get(1));
        assertThat(last.path("appointments").path(0).path("positionTitle").asText())
                .isEqualTo("Judul Baru");
    }

    @Test
    void whatChangesNoNameIsNotAnnounced() {
        var unit = Organisation.unit();
        var official = Organisation.official(Organisation.registration(unit));

        As.personnel()
                .header("If-Match", "\"0\"")
                .body(Organisation.unit("Kelurahan " + unit, "KELURAHAN", "15.71.10"))
                .put("/api/v1/units/" + unit)
                .then()
                .statusCode(200);

        // A later change of the same official would come after it: there is none in between.
        As.personnel()
                .header("If-Match", "\"1\"")
                .body(Map.of("nip", Organisation.nip(), "name", "Sesudah", "rank", "I/a"))
                .put("/api/v1/officials/" + official)
                .then()
                .statusCode(200);
        awaitSnapshots(official, 2);
    }

    @Test
    void theSampleCityIsAnnouncedAsAnybodyIs() {
        var lurah = UUID.fromString("0197a2e1-da80-7208-ac29-a531da10b6d4");

        var record = awaitSnapshots(lurah, 1).get(0);

        assertThat(CONTRACT.violations(record.value())).isEmpty();
        assertThat(data(record).path("name").asText()).isEqualTo("Lurah Bakung Jaya");
    }

    private static List<ConsumerRecord<String, byte[]>> awaitSnapshots(UUID official, int count) {
        return await().until(() -> TOPIC.of(official), found -> found.size() == count);
    }

    private static List<String> appointments(UUID official) {
        return As.personnel()
                .get("/api/v1/officials/" + official + "/appointments")
                .then()
                .extract()
                .path("items.id");
    }

    private static String postOf(UUID official) {
        return As.mayor().get("/api/v1/officials/" + official).then().extract().path("position.id");
    }

    private static String unitNameOf(ConsumerRecord<String, byte[]> record) {
        return data(record).path("appointments").path(0).path("unitName").asText();
    }

    private static JsonNode data(ConsumerRecord<String, byte[]> record) {
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
