package id.siginjai.performance.rotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.siginjai.contracts.EventContract;
import id.siginjai.embedded.Topic;
import id.siginjai.kit.time.CityTime;
import id.siginjai.performance.AtOnce;
import id.siginjai.performance.Organisation;
import id.siginjai.performance.PungliEvent;
import id.siginjai.testing.As;
import id.siginjai.testing.Refused;
import id.siginjai.testing.Stack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The official replies, the mayor decides. */
@QuarkusTest
@QuarkusTestResource(Stack.class)
class DecisionsTest {

    private static final Topic TOPIC = new Topic("siginjai.rotations");

    @Inject
    Rotations rotations;

    @Inject
    Clock clock;

    @Test
    void theReplyIsRecordedBeforeTheDecision() {
        var marked = Marks.marked();
        var lastDay = CityTime.dayOf(clock.instant()).plusDays(7);

        Marks.get(marked.id()).body("replyUntil", equalTo(lastDay.toString()));
        Refused.asConflict(
                "The official may still reply, until " + lastDay
                        + "; the decision comes after the reply or after that day.",
                Stagnation.decide(marked.id(), "CONFIRM"));
        Stagnation.reply(marked.id(), marked.official(), "Mohon laporannya diperiksa.")
                .statusCode(200);
        Stagnation.decide(marked.id(), "CONFIRM").statusCode(200);

        Marks.get(marked.id())
                .body("status", equalTo("CONFIRMED"))
                .body("reply.text", equalTo("Mohon laporannya diperiksa."))
                .body("reply.repliedAt", notNullValue())
                .body("replyUntil", nullValue())
                .body("decision.decision", equalTo("CONFIRM"))
                .body("decision.reason", equalTo("Perlu penyegaran"))
                .body("decision.decidedAt", notNullValue())
                .body("gates", hasSize(5))
                .body("gates.find { it.gate == 'TENURE' }.result", equalTo("WAIVED"));
        As.personnel()
                .get("/api/v1/officials/" + marked.official())
                .then()
                .body("rotation.status", equalTo("CONFIRMED"));
    }

    @Test
    void aListShowsADecidedMarkAsItIsAndItsOfficialNoMoment() {
        var marked = Marks.marked();
        Stagnation.reply(marked.id(), marked.official(), "Mohon \"diperiksa\" \\ laporannya.\n😀")
                .statusCode(200);
        Stagnation.decide(marked.id(), "CONFIRM").statusCode(200);

        var listed = Marks.of(marked.official()).get(0);
        var one = new HashMap<>(Marks.get(marked.id()).extract().<Map<String, Object>>path("$"));
        var own = As.official("kepala-unit", marked.official())
                .get("/api/v1/rotations")
                .then();

        assertThat(one.remove("gates")).isNotNull();
        assertThat(listed).isEqualTo(one);
        assertThat(own.extract().asString())
                .doesNotContainPattern("\\d{4}-\\d{2}-\\d{2}T")
                .doesNotContain("null");
        own.body("items[0].reply.text", equalTo("Mohon \"diperiksa\" \\ laporannya.\n😀"))
                .body("items[0].decision.day", notNullValue());
    }

    @Test
    void whoDoesNotReplyInTimeDoesNotHoldUpTheDecision() {
        var mark = marked(Stagnation.official());

        Stagnation.decide(mark, "DECLINE")
                .statusCode(200)
                .body("status", equalTo("DECLINED"))
                .body("reply", nullValue());
    }

    @Test
    void theOfficialMayReplaceItsReplyUntilTheDecision() {
        var official = Stagnation.official();
        var mark = marked(official);

        Stagnation.reply(mark, official, "Satu").statusCode(200);
        Stagnation.reply(mark, official, "Dua\nbaris").statusCode(200).body("reply.text", equalTo("Dua\nbaris"));
        Stagnation.decide(mark, "CONFIRM").statusCode(200);

        Refused.asConflict(
                "This mark is CONFIRMED; what may be done now: decree.", Stagnation.reply(mark, official, "Tiga"));
        Refused.asConflict("This mark is CONFIRMED; what may be done now: decree.", Stagnation.decide(mark, "DECLINE"));
        Marks.get(mark).body("reply.text", equalTo("Dua\nbaris"));
    }

    @Test
    void nobodyElseReplies() {
        var mark = marked(Stagnation.official());

        Refused.with(403, "forbidden", Stagnation.reply(mark, UUID.randomUUID(), "Bukan saya"));
        Refused.with(
                403,
                "forbidden",
                As.personnel()
                        .body(Map.of("text", "Atas nama"))
                        .post("/api/v1/rotations/" + mark + "/reply")
                        .then());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'decision': 'CONFIRM'} | reason",
                "{'decision': 'CONFIRM', 'reason': '  '} | reason",
                "{'reason': 'x'} | decision",
                "{'decision': 'NON_JOB', 'reason': 'x'} | decision",
                "{'decision': 'CONFIRM', 'reason': 'x', 'more': 1} | more",
            })
    void aDecisionThatCannotBeIsRefusedNamingTheField(String body, String field) {
        var mark = marked(Stagnation.official());

        Refused.asInvalid(
                field,
                As.mayor()
                        .body(body.replace('\'', '"'))
                        .post("/api/v1/rotations/" + mark + "/decision")
                        .then());
    }

    @Test
    void aMayorWhoHasNotSeenTheNewReasonIsTold() {
        var official = Stagnation.official();
        var mark = marked(official);
        var etag = Marks.get(mark).extract().header("ETag");
        PungliEvent.reached(official).sequence(1).send();
        Marks.awaitConsumed(official);

        Refused.with(412, "precondition-failed", decide(mark, etag));
        decide(mark, Marks.get(mark).extract().header("ETag")).statusCode(200);
    }

    @RepeatedTest(3)
    void ofTwoDecisionsAtOnceOneHolds() {
        var mark = marked(Stagnation.official());
        Callable<Integer> confirm =
                () -> Stagnation.decide(mark, "CONFIRM").extract().statusCode();
        Callable<Integer> decline =
                () -> Stagnation.decide(mark, "DECLINE").extract().statusCode();

        assertThat(AtOnce.all(confirm, decline, confirm)).containsExactlyInAnyOrder(200, 409, 409);
    }

    @Test
    void aGateThatBlocksIsNamedAndStopsAConfirmationOnly() {
        var registration = Organisation.registration();
        registration.put(
                "since",
                CityTime.dayOf(clock.instant()).minusYears(2).plusDays(1).toString());
        var mark = marked(Organisation.official(registration));

        Marks.get(mark).body("gates.find { it.gate == 'TENURE' }.result", equalTo("BLOCK"));
        Refused.with(409, "conflict", Stagnation.decide(mark, "CONFIRM"))
                .body("detail", containsString("TENURE"))
                .body("detail", containsString("UU 5/2014"));
        Marks.get(mark).body("status", equalTo("MARKED"));
        Stagnation.decide(mark, "DECLINE")
                .statusCode(200)
                .body("gates.find { it.gate == 'TENURE' }.result", equalTo("BLOCK"));
    }

    @Test
    void whileTheMayorIsNewTheMinistryPermits() {
        var mark = marked(Stagnation.official());
        var before = rules();
        var rules = new HashMap<>(before.extract().<Map<String, Object>>path("value"));
        var kept = Map.copyOf(rules);
        try {
            rules.put(
                    "inauguratedOn",
                    CityTime.dayOf(clock.instant()).minusMonths(1).toString());
            rules.put("bknPermitRequired", true);
            put(rules, before.extract().header("ETag")).statusCode(200);

            Refused.with(409, "conflict", Stagnation.decide(mark, "CONFIRM"))
                    .body("detail", containsString("MINISTRY_PERMISSION"));
            rules.put("ministryPermission", "100.2.1.3/1234/SJ");
            put(rules, rules().extract().header("ETag")).statusCode(200);
            Refused.with(409, "conflict", Stagnation.decide(mark, "CONFIRM"))
                    .body("detail", containsString("BKN_PERMIT"));
            permit(mark, Marks.get(mark).extract().header("ETag")).statusCode(200);
            Stagnation.decide(mark, "CONFIRM").statusCode(200);
        } finally {
            put(kept, rules().extract().header("ETag")).statusCode(200);
        }

        Marks.get(mark)
                .body("bknPermit", equalTo("12/BKN"))
                .body("gates.result", everyItem(is("PASS")))
                .body("gates.detail", hasItem("Izin Menteri Dalam Negeri 100.2.1.3/1234/SJ."));
    }

    @Test
    void aPermitIsRecordedByWhoHasReadTheMark() {
        var mark = marked(Stagnation.official());
        var etag = Marks.get(mark).extract().header("ETag");

        Refused.with(428, "precondition-required", permit(mark, null));
        permit(mark, etag).statusCode(200).header("ETag", not(equalTo(etag)));
        Refused.with(412, "precondition-failed", permit(mark, etag));
    }

    @ParameterizedTest
    @ValueSource(strings = {"CONFIRM", "DECLINE"})
    void aDecisionIsAnnouncedWithTheRoundThatItJudges(String decision) throws IOException {
        var official = Stagnation.official();
        PungliEvent.reached(official).sequence(1).round(4).send();
        Marks.awaitStatuses(official, "MARKED");
        var mark = (String) Marks.of(official).get(0).get("id");
        Stagnation.reply(mark, official, "Siap").statusCode(200);

        Stagnation.decide(mark, decision).statusCode(200);

        var records = await().until(() -> TOPIC.of(official), found -> found.size() == 2);
        var type = "id.siginjai.rotation.decided.v1";
        assertThat(new String(records.get(1).headers().lastHeader("ce_type").value(), StandardCharsets.UTF_8))
                .isEqualTo(type);
        assertThat(EventContract.of(type).violations(records.get(1).value())).isEmpty();
        JsonNode data = new JsonMapper().readTree(records.get(1).value());
        assertThat(data.path("status").asText()).isEqualTo(decision.equals("CONFIRM") ? "CONFIRMED" : "DECLINED");
        assertThat(data.path("pungliRound").asInt()).isEqualTo(4);
        Marks.get(mark).body("decision.decidedAt", equalTo(data.path("at").asText()));
    }

    @Test
    void theAccusedSeesTheDecisionAndNoMoment() {
        var marked = Marks.marked();
        Stagnation.reply(marked.id(), marked.official(), "Siap").statusCode(200);
        Stagnation.decide(marked.id(), "CONFIRM").statusCode(200);

        var answer = As.official("kepala-unit", marked.official())
                .get("/api/v1/rotations/" + marked.id())
                .then()
                .statusCode(200);

        answer.body("decision.reason", equalTo("Perlu penyegaran"))
                .body("decision.day", equalTo(CityTime.dayOf(clock.instant()).toString()))
                .body("reply.text", equalTo("Siap"))
                .body("gates", hasSize(5));
        assertThat(answer.extract().asString())
                .doesNotContainPattern("\\d{4}-\\d{2}-\\d{2}T")
                .doesNotContain("At\"", "replyUntil");
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({
        "ministryPermission, ' '",
        "ministryPermission, ''",
        "inauguratedOn, +999999999-12-31",
        "inauguratedOn, 1944-12-31",
        "minimumYears, 11",
        "monthsUnderPermission, -1",
    })
    void rulesThatCannotBeAreRefusedByTheirField(String field, String value) {
        var before = rules();
        Map<String, Object> rules = new HashMap<>(before.extract().<Map<String, Object>>path("value"));
        rules.put(field, value.matches("-?[0-9]+") ? Integer.valueOf(value) : value);

        Refused.asInvalid("value." + field, put(rules, before.extract().header("ETag")));

        rules().body("version", equalTo(before.extract().<Integer>path("version")));
    }

    private String marked(UUID official) {
        return Stagnation.mark(rotations, official, clock.instant());
    }

    private static ValidatableResponse decide(String mark, String etag) {
        return As.mayor()
                .header("If-Match", etag)
                .body(Map.of("decision", "CONFIRM", "reason", "Perlu penyegaran"))
                .post("/api/v1/rotations/" + mark + "/decision")
                .then();
    }

    private static ValidatableResponse permit(String mark, String etag) {
        var request = As.personnel().body(Map.of("number", "12/BKN"));
        if (etag != null) request.header("If-Match", etag);
        return request.put("/api/v1/rotations/" + mark + "/bkn-permit").then();
    }

    private static ValidatableResponse rules() {
        return As.personnel().get("/api/v1/settings/rotation").then().statusCode(200);
    }

    private static ValidatableResponse put(Map<String, Object> rules, String etag) {
        return As.personnel()
                .header("If-Match", etag)
                .body(Map.of("value", rules, "reason", "Uji"))
                .put("/api/v1/settings/rotation")
                .then();
    }
}
