package id.siginjai.complaint.strikes;

import static id.siginjai.complaint.Pungli.REACHED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import id.siginjai.complaint.Database;
import id.siginjai.complaint.Filing;
import id.siginjai.complaint.Pungli;
import id.siginjai.contracts.EventContract;
import id.siginjai.testing.As;
import id.siginjai.testing.Stack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Stack.class)
class CountingTest {

    private final UUID official = UUID.randomUUID();

    @Inject
    Database database;

    @Test
    void onePhoneNumberWrittenInTenWaysIsOneReporter() {
        var ways = List.of(
                "081234567890",
                "0812-3456-7890",
                "0812 3456 7890",
                "0812.3456.7890",
                "(0812) 3456-7890",
                "+6281234567890",
                "+62 812 3456 7890",
                "+62-812-3456-7890",
                "6281234567890",
                "+62 (0)812 3456 7890");

        for (var way : ways) Filing.about(official).byPhone(way).filed();

        assertThat(Counted.count(official)).isEqualTo(1);
    }

    @Test
    void theThirdReportReachesTheThreshold() {
        var first = Filing.about(official).filed();
        var second = Filing.about(official).byPhone("0812-3456-7890").filed();

        var third = Filing.full(official).byEmail("siti@example.com").filed();

        var event = Pungli.awaitLast(official, REACHED);
        assertThat(event.complaintIds()).containsExactly(first, second, third);
        assertThat(event.sequence()).isEqualTo(1);
        assertThat(event.round()).isEqualTo(1);
        assertThat(event.data().get("threshold").asInt()).isEqualTo(3);
        assertThat(event.data().get("policyVersion").asInt()).isEqualTo(newestPolicy());
        assertThat(Instant.parse(event.data().get("reachedAt").asText())).isBeforeOrEqualTo(Instant.now());
    }

    @Test
    void theEventIsWhatItsContractSays() {
        for (var i = 0; i < 3; i++) Filing.about(official).filed();

        var event = Pungli.awaitLast(official, REACHED);

        assertThat(event.headers())
                .containsEntry("ce_specversion", "1.0")
                .containsEntry("ce_source", "/siginjai/complaint-service")
                .containsEntry("ce_dataschema", EventContract.of(REACHED).dataSchema())
                .containsEntry("content-type", "application/json")
                .containsKeys("ce_id", "ce_time");
        assertThat(UUID.fromString(event.headers().get("ce_id")).version()).isEqualTo(7);
        assertThat(event.data().fieldNames())
                .toIterable()
                .containsExactlyElementsOf(
                        () -> EventContract.of(REACHED).example().fieldNames());
    }

    @Test
    void theFourthReportTellsNothingNew() {
        for (var i = 0; i < 3; i++) Filing.about(official).filed();
        Pungli.await(official, REACHED);

        Filing.about(official).filed();

        assertThat(database.value("SELECT count(*) FROM outbox WHERE aggregateid = ?", official.toString()))
                .isEqualTo("0");
        assertThat(Pungli.of(official)).hasSize(1);
        assertThat(Counted.count(official)).isEqualTo(4);
    }

    @Test
    void aReporterCountsOnceByPhoneOrByEmail() {
        Filing.about(official).by("Budi", "0812-3456-7890", "budi@example.com").filed();
        Filing.about(official).byPhone("+62 812 3456 7890").filed();
        Filing.about(official).byEmail("BUDI@Example.com").filed();
        Filing.about(official).byPhone("0813-1111-2222").filed();

        assertThat(Counted.whys(official)).containsExactly("COUNTS", "SAME_REPORTER", "SAME_REPORTER", "COUNTS");
        assertThat(Pungli.of(official)).isEmpty();
    }

    @Test
    void aReportThatDoesNotCountKeepsNobodyElseOut() {
        Filing.about(official).byPhone("0812-3456-7890").filed();
        Filing.about(official).by(null, "0812-3456-7890", "istri@example.com").filed();

        Filing.about(official).byEmail("istri@example.com").filed();

        assertThat(Counted.whys(official)).containsExactly("COUNTS", "SAME_REPORTER", "COUNTS");
    }

    @Test
    void anonymousReportersCountEach() {
        Filing.about(official).filed();
        Filing.about(official).by("Budi", null, null).filed();
        Filing.about(official).by("Budi", null, null).filed();

        Pungli.await(official, REACHED);
        assertThat(Counted.whys(official)).containsOnly("COUNTS").hasSize(3);
    }

    @Test
    void anOfficialWithoutReportsHasNoStrikes() {
        Counted.strikes(official)
                .body("officialId", equalTo(official.toString()))
                .body("round", equalTo(1))
                .body("count", equalTo(0))
                .body("threshold", equalTo(3))
                .body("reached", equalTo(false))
                .body("policyVersion", equalTo(newestPolicy()))
                .body("complaints", hasSize(0));
    }

    @Test
    void theInspectorateGetsTheIdsAndTheMayorDoesNot() {
        var ids = List.of(
                Filing.about(official).filed().toString(),
                Filing.about(official).filed().toString());

        Counted.strikes(official).body("complaints.id", equalTo(ids)).body("count", equalTo(2));
        As.mayor()
                .get("/api/v1/officials/" + official + "/strikes")
                .then()
                .statusCode(200)
                .body("count", equalTo(2))
                .body("complaints.why", contains("COUNTS", "COUNTS"))
                .body("complaints", everyItem(not(hasKey("id"))));
    }

    private int newestPolicy() {
        return Integer.parseInt(database.value("SELECT max(version) FROM strike_policy"));
    }
}
