package id.siginjai.complaint.strikes;

import static id.siginjai.complaint.Pungli.REACHED;
import static id.siginjai.complaint.Pungli.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.siginjai.complaint.Database;
import id.siginjai.complaint.Filing;
import id.siginjai.complaint.Pungli;
import id.siginjai.complaint.RotationEvent;
import id.siginjai.testing.As;
import id.siginjai.testing.Stack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The mayor decides how reports add up, for rounds that open later. */
@QuarkusTest
@QuarkusTestResource(Stack.class)
class StrikePoliciesTest {

    private static final String POLICY = "/api/v1/strike-policy";

    private final UUID official = UUID.randomUUID();

    @Inject
    Database database;

    @Inject
    Verdicts verdicts;

    @AfterEach
    void decideTheDefaultAgain() {
        decide(policy()).statusCode(200);
    }

    @Test
    void theDefaultIsTheMayorsWord() {
        As.inspector()
                .get(POLICY + "/versions?limit=200")
                .then()
                .statusCode(200)
                .body("items.version", hasItem(1))
                .body("items.find { it.version == 1 }.threshold", equalTo(3))
                .body("items.find { it.version == 1 }.counting", equalTo("RECEIVED"))
                .body("items.find { it.version == 1 }", not(hasKey("windowDays")))
                .body("items.find { it.version == 1 }.distinctReporters", equalTo(true))
                .body("items.find { it.version == 1 }.sameService", equalTo(false))
                .body("items.find { it.version == 1 }.consecutive", equalTo(false))
                .body("items.find { it.version == 1 }.changedBy", equalTo("default"));
    }

    @Test
    void whatTheMayorDecidesIsShownWithWhoAndWhen() {
        var before = version();

        decide(policy().put("threshold", 5).put("windowDays", 365).put("sameService", true))
                .statusCode(200)
                .header("ETag", equalTo("\"" + (before + 1) + "\""));

        As.leadInspector()
                .get(POLICY)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"" + (before + 1) + "\""))
                .body("version", equalTo(before + 1))
                .body("threshold", equalTo(5))
                .body("windowDays", equalTo(365))
                .body("sameService", equalTo(true))
                .body("changedBy", equalTo("walikota"));
        var decidedAt = Instant.parse(As.mayor().get(POLICY).path("changedAt"));
        assertThat(decidedAt).isBetween(Instant.now().minusSeconds(60), Instant.now());
    }

    @Test
    void theVersionsAreListedLatestFirst() {
        var before = version();
        decide(policy().put("threshold", 4)).statusCode(200);

        var next = As.mayor()
                .get(POLICY + "/versions?limit=1")
                .then()
                .statusCode(200)
                .body("items.version", contains(before + 1))
                .extract()
                .<String>path("next");
        As.mayor()
                .get(POLICY + "/versions?limit=1&cursor=" + next)
                .then()
                .statusCode(200)
                .body("items.version", contains(before));
    }

    @Test
    void anOpenRoundKeepsItsPolicyAndANewOfficialsFirstRoundTakesTheNewOne() {
        Filing.about(official).filed();
        var before = version();

        decide(policy().put("threshold", 2)).statusCode(200);

        Filing.about(official).filed();
        Counted.strikes(official)
                .body("threshold", equalTo(3))
                .body("policyVersion", equalTo(before))
                .body("reached", equalTo(false));
        var another = UUID.randomUUID();
        Counted.strikes(another).body("threshold", equalTo(2)).body("policyVersion", equalTo(before + 1));
        for (var i = 0; i < 2; i++) Filing.about(another).filed();
        var event = Pungli.awaitLast(another, REACHED);
        assertThat(event.data().get("policyVersion").asInt()).isEqualTo(before + 1);
        assertThat(event.data().get("threshold").asInt()).isEqualTo(2);
    }

    @Test
    void aRoundThatAnExecutionOpensTakesTheNewPolicy() {
        for (var i = 0; i < 3; i++) Filing.about(official).filed();
        decide(policy().put("threshold", 1)).statusCode(200);
        var decided = version();

        RotationEvent.executed(official)
                .ofRound(1)
                .at(Instant.now().plusMillis(1))
                .applied(database);

        Counted.strikes(official)
                .body("round", equalTo(2))
                .body("threshold", equalTo(1))
                .body("policyVersion", equalTo(decided));
        Filing.about(official).filed();
        assertThat(Pungli.awaitLast(official, REACHED, REACHED).round()).isEqualTo(2);
    }

    @Test
    void onlyReportsOfOneServiceAddUpWhereTheMayorSaysSo() {
        decide(policy().put("sameService", true)).statusCode(200);
        for (var service : new String[] {"KTP", "Kartu keluarga", " ktp"}) {
            Filing.about(official).with("service", service).filed();
        }
        assertThat(Counted.whys(official)).containsExactly("COUNTS", "OTHER_SERVICE", "COUNTS");

        Filing.about(official).with("service", "Ktp").filed();

        assertThat(Pungli.awaitLast(official, REACHED).complaintIds()).hasSize(3);
    }

    @Test
    void anUnfoundedReportStartsTheCountAnewWhereReportsMustBeInARow() {
        decide(policy().put("consecutive", true)).statusCode(200);
        var ids = IntStream.range(0, 4)
                .mapToObj(i -> Filing.about(official).filed())
                .toList();
        Pungli.await(official, REACHED);

        verdicts.unsubstantiated(ids.get(1));

        Pungli.await(official, REACHED, WITHDRAWN);
        assertThat(Counted.whys(official)).containsExactly("RUN_BROKEN", "DISMISSED", "COUNTS", "COUNTS");
        Filing.about(official).filed();
        assertThat(Pungli.awaitLast(official, REACHED, WITHDRAWN, REACHED).complaintIds())
                .startsWith(ids.get(2), ids.get(3));
    }

    @Test
    void onlySubstantiatedReportsCountWhereTheMayorSaysSo() {
        decide(policy().put("counting", "SUBSTANTIATED").put("threshold", 2)).statusCode(200);
        var ids = IntStream.range(0, 3)
                .mapToObj(i -> Filing.about(official).filed())
                .toList();

        verdicts.substantiated(ids.get(0));
        assertThat(Counted.whys(official)).containsExactly("COUNTS", "NOT_SUBSTANTIATED", "NOT_SUBSTANTIATED");
        verdicts.substantiated(ids.get(2));

        assertThat(Pungli.awaitLast(official, REACHED).complaintIds()).containsExactly(ids.get(0), ids.get(2));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "threshold, 0",
        "threshold, 101",
        "threshold, null",
        "counting, null",
        "counting, '\"EVERYTHING\"'",
        "windowDays, 0",
        "windowDays, -1",
        "windowDays, 3651",
        "distinctReporters, null",
        "sameService, null",
        "consecutive, null",
        "consecutive, '\"often\"'",
        "version, 7",
    })
    void aPolicyThatIsNoneIsRefusedByItsField(String field, String value) throws Exception {
        var before = version();

        decide(policy().set(field, new JsonMapper().readTree(value)))
                .statusCode(400)
                .body("violations", hasSize(1))
                .body("violations[0].field", equalTo(field));

        assertThat(version()).isEqualTo(before);
    }

    @Test
    void whoHasNotReadThePolicyDoesNotChangeIt() {
        As.mayor().body(policy().toString()).put(POLICY).then().statusCode(428);
        As.mayor()
                .header("If-Match", "\"0\"")
                .body(policy().toString())
                .put(POLICY)
                .then()
                .statusCode(412);
    }

    @Test
    void ofTwoWhoDecideAtOnceOneHasReadAnOldPolicy() {
        var before = version();
        var statuses = Stream.generate(() -> CompletableFuture.supplyAsync(
                        () -> decide(policy().put("threshold", 4)).extract().statusCode()))
                .limit(6)
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(statuses).contains(200).containsAnyOf(200, 412).doesNotContain(500);
        assertThat(version())
                .isEqualTo(before
                        + (int) statuses.stream()
                                .filter(status -> status == 200)
                                .count());
    }

    @Test
    void theMayorAloneDecides() {
        for (var other : new String[] {"inspektorat", "inspektorat-lead", "bkpsdmd"}) {
            As.role(other)
                    .header("If-Match", "*")
                    .body(policy().toString())
                    .put(POLICY)
                    .then()
                    .statusCode(403);
        }
        As.nobody().get(POLICY).then().statusCode(401);
        As.role("bkpsdmd").get(POLICY).then().statusCode(403);
    }

    @Test
    void theServiceItselfCannotAlterWhatWasDecided() {
        assertThatThrownBy(() -> database.change("UPDATE strike_policy SET threshold = 1"))
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> database.change("DELETE FROM strike_policy"))
                .hasMessageContaining("permission denied");
    }

    private static ObjectNode policy() {
        return new JsonMapper()
                .createObjectNode()
                .put("threshold", 3)
                .put("counting", "RECEIVED")
                .put("distinctReporters", true)
                .put("sameService", false)
                .put("consecutive", false);
    }

    private static ValidatableResponse decide(JsonNode policy) {
        var etag = As.mayor().get(POLICY).header("ETag");
        return As.mayor()
                .header("If-Match", etag)
                .body(policy.toString())
                .put(POLICY)
                .then();
    }

    private static int version() {
        return As.mayor().get(POLICY).then().statusCode(200).extract().path("version");
    }
}
