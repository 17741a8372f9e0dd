package id.siginjai.performance.rotation;

import static id.siginjai.performance.rotation.Decree.DAY;
import static id.siginjai.performance.rotation.Decree.DAY_BEFORE;
import static id.siginjai.performance.rotation.Decree.postOf;
import static id.siginjai.performance.rotation.Decree.vacantPost;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
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
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Decrees that move officials: every move or none, swaps and chains among them. */
@QuarkusTest
@QuarkusTestResource(Stack.class)
class DecreesTest {

    private static final Topic ROTATIONS = new Topic("siginjai.rotations");
    private static final Topic OFFICIALS = new Topic("siginjai.officials");

    @Inject
    Rotations rotations;

    @Inject
    Clock clock;

    @Test
    void twoHeadsSwapTheirPosts() throws IOException {
        var marked = Marks.marked();
        Stagnation.reply(marked.id(), marked.official(), "Siap").statusCode(200);
        Stagnation.decide(marked.id(), "CONFIRM").statusCode(200);
        var other = Stagnation.official();
        var posts = List.of(postOf(marked.official()), postOf(other));
        var decree = Decree.cycle(List.of(marked.official(), other));

        var answer = decree.post().statusCode(201);

        String id = answer.extract().path("id");
        answer.header("Location", endsWith("/api/v1/rotation-decrees/" + id))
                .body("decreeNumber", equalTo(decree.number()))
                .body("moves.officialId", contains(marked.official().toString(), other.toString()))
                .body("moves.rotationId", contains(marked.id(), null))
                .body("moves.from.positionId", contains(posts.get(0), posts.get(1)))
                .body("moves.to.positionId", contains(posts.get(1), posts.get(0)))
                .body("moves[0].from.unitName", notNullValue());
        Decree.appointmentsOf(marked.official())
                .body("items.positionId", contains(posts.get(0), posts.get(1)))
                .body("items.from", contains("2024-01-02", DAY))
                .body("items.to", contains(DAY_BEFORE, null))
                .body("items[1].decreeNumber", equalTo(decree.number()));
        Marks.get(marked.id()).body("status", equalTo("EXECUTED")).body("decreeId", equalTo(id));
        As.personnel().get("/api/v1/officials/" + marked.official()).then().body("rotation", nullValue());
        assertThatTheEndOfTheMarkIsAnnounced(marked);
        var snapshot = last(OFFICIALS, other, 2);
        assertThat(snapshot.path("appointments").path(1).path("positionId").asText())
                .isEqualTo(posts.get(0));
        assertThat(snapshot.path("appointments").path(0).path("to").asText()).isEqualTo(DAY_BEFORE);
    }

    @Test
    void aChainOfThreeEndsInAFreePost() {
        var officials = officials(3);
        confirm(officials.get(1));
        var free = vacantPost("SUPERVISOR");
        var freed = postOf(officials.get(0));
        var second = postOf(officials.get(1));
        var third = postOf(officials.get(2));

        new Decree()
                .move(officials.get(0), second)
                .move(officials.get(1), third)
                .move(officials.get(2), free)
                .post()
                .statusCode(201);

        assertThat(officials.stream().map(Decree::postOf)).containsExactly(second, third, free);
        var successor = Stagnation.official();
        confirm(successor);
        new Decree().move(successor, freed).post().statusCode(201);
    }

    @Test
    void fiftyMoveInACycle() {
        var officials = officials(50);
        confirm(officials.get(17));
        var posts = officials.stream().map(Decree::postOf).toList();

        var answer = Decree.cycle(officials).post().statusCode(201);

        answer.body("moves", hasSize(50));
        for (var i = 0; i < 50; i++) assertThat(postOf(officials.get(i))).isEqualTo(posts.get((i + 1) % 50));
    }

    @Test
    void oneMoveThatCannotBeLeavesEverybodyWhereTheyAre() {
        var officials = officials(2);
        var mark = confirm(officials.get(0));
        var stays = Stagnation.official();

        var answer = new Decree()
                .move(officials.get(0), postOf(officials.get(1)))
                .move(officials.get(1), postOf(stays))
                .post();

        Refused.with(409, "conflict", answer);
        officials.forEach(Decree::assertThatNothingMoved);
        Marks.get(mark).body("status", equalTo("CONFIRMED"));
    }

    @Test
    void aPostHasOneDefinitiveHolder() {
        var officials = officials(2);
        officials.forEach(this::confirm);
        var free = vacantPost("SUPERVISOR");

        var answer = new Decree()
                .move(officials.get(0), free)
                .move(officials.get(1), free)
                .post();

        Refused.with(409, "conflict", answer);
        officials.forEach(Decree::assertThatNothingMoved);
    }

    @Test
    void whoStoodInForThePostNoLongerDoes() throws IOException {
        var official = Stagnation.official();
        confirm(official);
        var standIn = Stagnation.official();
        var free = vacantPost("SUPERVISOR");
        As.personnel()
                .body(Map.of("positionId", free, "from", "2025-06-01", "acting", true))
                .post("/api/v1/officials/" + standIn + "/appointments")
                .then()
                .statusCode(201);

        new Decree().move(official, free).post().statusCode(201);

        Decree.appointmentsOf(standIn).body("items.find { it.acting }.to", equalTo(DAY_BEFORE));
        var snapshot = last(OFFICIALS, standIn, 3);
        assertThat(snapshot.path("appointments").path(1).path("to").asText()).isEqualTo(DAY_BEFORE);
    }

    @Test
    void whoeverMovesHasAReason() {
        var officials = officials(2);
        var declined = Stagnation.mark(rotations, officials.get(0), clock.instant());

        Refused.asConflict(
                "Move 1: the mayor has not decided about the mark of this official.",
                Decree.cycle(officials).post());
        Stagnation.decide(declined, "DECLINE").statusCode(200);
        Refused.asConflict(
                "Move 1: neither this official nor anybody of the chain has a confirmed mark.",
                Decree.cycle(officials).post());
        officials.forEach(Decree::assertThatNothingMoved);
    }

    @Test
    void thePostIsOfTheSameLevel() {
        var official = Stagnation.official();
        confirm(official);

        Refused.asInvalid(
                        "moves[0].positionId",
                        new Decree().move(official, vacantPost("ADMINISTRATOR")).post())
                .body(
                        "violations[0].message",
                        equalTo("from SUPERVISOR to ADMINISTRATOR: a rotation does not promote"));
        Refused.asInvalid(
                "moves[0].positionId",
                new Decree().move(official, vacantPost("STAFF")).post());
        Refused.asInvalid(
                "moves[0].positionId",
                new Decree().move(official, postOf(official)).post());
        Decree.assertThatNothingMoved(official);
    }

    @Test
    void oneLevelLowerByASanctionThatDemotes() {
        var official = Stagnation.official();
        confirm(official);
        As.personnel()
                .body(Map.of(
                        "level",
                        "HEAVY",
                        "demotes",
                        true,
                        "ground",
                        "Menerima pemberian",
                        "decreeNumber",
                        "SK.862/" + official,
                        "from",
                        DAY,
                        "to",
                        "2026-06-30"))
                .post("/api/v1/officials/" + official + "/sanctions")
                .then()
                .statusCode(201);
        var lower = vacantPost("STAFF");

        Refused.asInvalid(
                "moves[0].positionId",
                new Decree()
                        .with("effectiveDate", DAY_BEFORE)
                        .move(official, lower)
                        .post());
        new Decree().move(official, lower).post().statusCode(201);

        assertThat(postOf(official)).isEqualTo(lower);
    }

    @Test
    void anAppointmentThatHasChangedIsAConflict() {
        var retired = Stagnation.official();
        confirm(retired);
        var free = vacantPost("SUPERVISOR");
        var decree = new Decree().move(retired, free);
        String appointment = Decree.appointmentsOf(retired).extract().path("items[0].id");
        As.personnel()
                .body(Map.of("to", "2025-06-29"))
                .post("/api/v1/officials/" + retired + "/appointments/" + appointment + "/end")
                .then()
                .statusCode(200);

        Refused.asConflict("Move 1: the official holds no definitive post on the day before.", decree.post());

        appoint(retired, vacantPost("SUPERVISOR"), DAY);
        Refused.asConflict("Move 1: the official holds no definitive post on the day before.", decree.post());
    }

    @Test
    void whosePostEndsTheDayBeforeMovesOn() {
        var official = Stagnation.official();
        confirm(official);
        String appointment = Decree.appointmentsOf(official).extract().path("items[0].id");
        As.personnel()
                .body(Map.of("to", DAY_BEFORE))
                .post("/api/v1/officials/" + official + "/appointments/" + appointment + "/end")
                .then()
                .statusCode(200);

        new Decree().move(official, vacantPost("SUPERVISOR")).post().statusCode(201);

        Decree.appointmentsOf(official).body("items.to", contains(DAY_BEFORE, null));
    }

    @Test
    void whoIsCalledElsewhereLaterIsNotMovedBefore() {
        var official = Stagnation.official();
        confirm(official);
        String appointment = Decree.appointmentsOf(official).extract().path("items[0].id");
        As.personnel()
                .body(Map.of("to", "2026-05-31"))
                .post("/api/v1/officials/" + official + "/appointments/" + appointment + "/end")
                .then()
                .statusCode(200);
        appoint(official, vacantPost("SUPERVISOR"), "2026-06-01");

        Refused.asConflict(
                "Move 1: the official has a definitive post that begins on that day or later.",
                new Decree().move(official, vacantPost("SUPERVISOR")).post());
    }

    @Test
    void aGateThatWasWaivedForComplaintsIsJudgedOnceMore() {
        var registration = Organisation.registration();
        var today = CityTime.dayOf(clock.instant());
        registration.put("since", today.minusMonths(1).toString());
        var official = Organisation.official(registration);
        PungliEvent.reached(official).sequence(1).send();
        Marks.awaitStatuses(official, "MARKED");
        var mark = Stagnation.mark(rotations, official, clock.instant());
        Stagnation.reply(mark, official, "Siap").statusCode(200);
        Stagnation.decide(mark, "CONFIRM").statusCode(200);
        PungliEvent.withdrawn(official).sequence(2).send();
        Marks.awaitConsumed(official);

        var answer = new Decree()
                .with("effectiveDate", today.toString())
                .move(official, vacantPost("SUPERVISOR"))
                .post();

        Refused.with(409, "conflict", answer);
        assertThat(answer.extract().<String>path("detail")).contains("TENURE");
    }

    @Test
    void aRequestThatIsSentTwiceMovesOnce() {
        var official = Stagnation.official();
        confirm(official);
        var decree = new Decree().move(official, vacantPost("SUPERVISOR"));
        var key = UUID.randomUUID().toString();

        String first = decree.post(key).statusCode(201).extract().path("id");

        decree.post(key).statusCode(201).body("id", equalTo(first));
        Refused.with(
                422,
                "idempotency-key-reused",
                decree.with("effectiveDate", "2026-02-01").post(key));
        Refused.asConflict("A decree of that number is recorded already.", decree.post());
        Decree.appointmentsOf(official).body("items", hasSize(2));
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{'decreeNumber': '  ', 'effectiveDate': '2025-07-01', 'moves': [M]} | decreeNumber",
                "{'decreeNumber': '1', 'effectiveDate': '1900-01-01', 'moves': [M]} | effectiveDate",
                "{'decreeNumber': '1', 'effectiveDate': '2025-02-30', 'moves': [M]} | effectiveDate",
                "{'decreeNumber': '1', 'moves': [M]} | effectiveDate",
                "{'decreeNumber': '1', 'effectiveDate': '2025-07-01'} | moves",
                "{'decreeNumber': '1', 'effectiveDate': '2025-07-01', 'moves': []} | moves",
                "{'decreeNumber': '1', 'effectiveDate': '2025-07-01', 'bknPermit': '', 'moves': [M]} | bknPermit",
                "{'decreeNumber': '1', 'effectiveDate': '2025-07-01', 'bknPermit': ' ', 'moves': [M]} | bknPermit",
                "{'decreeNumber': '1', 'effectiveDate': '2025-07-01', 'moves': [{}]} | moves[0].officialId",
                "{'decreeNumber': '1', 'effectiveDate': '2025-07-01', 'moves': [M, M]} | moves[1].officialId",
                "{'decreeNumber': '1', 'effectiveDate': '2025-07-01', 'moves': [M]} | moves[0].positionId",
            })
    void aDecreeThatCannotBeIsRefusedNamingTheField(String content, String field) {
        var move = "{'officialId': '%s', 'positionId': '%<s'}".formatted(UUID.randomUUID());

        var answer = As.personnel()
                .body(content.replace("M", move).replace('\'', '"'))
                .post("/api/v1/rotation-decrees")
                .then();

        Refused.asInvalid(field, answer);
    }

    @Test
    void whoIsNotRegisteredIsNotMoved() {
        Refused.asInvalid(
                "moves[0].officialId",
                new Decree().move(UUID.randomUUID(), vacantPost("SUPERVISOR")).post());
    }

    @RepeatedTest(3)
    void ofTwoDecreesAtOnceOneMoves() {
        var officials = officials(2);
        confirm(officials.get(0));
        var swap = Decree.cycle(officials);
        var back = Decree.cycle(List.of(officials.get(1), officials.get(0)));
        Callable<Integer> first = () -> swap.post().extract().statusCode();
        Callable<Integer> second = () -> back.post().extract().statusCode();

        var statuses = AtOnce.all(first, second);

        assertThat(statuses).containsExactlyInAnyOrder(201, 409);
        officials.forEach(official -> Decree.appointmentsOf(official).body("items", hasSize(2)));
    }

    @RepeatedTest(3)
    void aNumberIsRecordedOnce() {
        var number = "SK.821.2/" + UUID.randomUUID();
        var decrees = Stream.generate(Stagnation::official).limit(3).map(official -> {
            confirm(official);
            return new Decree().with("decreeNumber", number).move(official, vacantPost("SUPERVISOR"));
        });

        var statuses = AtOnce.all(decrees.toList().stream()
                .<Callable<Integer>>map(decree -> () -> decree.post().extract().statusCode()));

        assertThat(statuses).containsExactlyInAnyOrder(201, 409, 409);
    }

    @Test
    void theRegisterListsEveryMove() {
        var official = Stagnation.official();
        confirm(official);
        var there = new Decree().with("effectiveDate", "2022-02-01").move(official, vacantPost("SUPERVISOR"));
        there.post().statusCode(201);
        confirm(official);
        var back = new Decree().with("effectiveDate", "2025-08-01").move(official, vacantPost("SUPERVISOR"));
        String id = back.post().statusCode(201).extract().path("id");

        var register = As.mayor()
                .queryParam("official", official)
                .queryParam("limit", 1)
                .get("/api/v1/rotation-decrees")
                .then()
                .statusCode(200)
                .body("items.decreeNumber", contains(back.number()));
        As.mayor()
                .queryParam("official", official)
                .queryParam("cursor", register.extract().<String>path("next"))
                .get("/api/v1/rotation-decrees")
                .then()
                .body("items.decreeNumber", contains(there.number()))
                .body("items.moves.flatten().name", everyItem(notNullValue()));
        As.mayor().get("/api/v1/rotation-decrees/" + id).then().statusCode(200).body("moves", hasSize(1));
    }

    private static void assertThatTheEndOfTheMarkIsAnnounced(Marks.Marked marked) throws IOException {
        var data = last(ROTATIONS, marked.official(), 3);
        assertThat(data.path("status").asText()).isEqualTo("EXECUTED");
        assertThat(data.path("rotationId").asText()).isEqualTo(marked.id());
        assertThat(data.path("pungliRound").asInt()).isEqualTo(1);
        var contract = EventContract.of("id.siginjai.rotation.executed.v1");
        assertThat(contract.violations(data.toString().getBytes())).isEmpty();
    }

    /** The last of so many events. */
    private static JsonNode last(Topic topic, UUID official, int count) throws IOException {
        List<ConsumerRecord<String, byte[]>> records =
                await().until(() -> topic.of(official), found -> found.size() == count);
        return new JsonMapper().readTree(records.get(count - 1).value());
    }

    private static List<UUID> officials(int count) {
        var unit = Organisation.unit();
        return Stream.generate(() -> Stagnation.official(unit)).limit(count).toList();
    }

    private String confirm(UUID official) {
        return Stagnation.confirmed(rotations, official, clock.instant());
    }

    private static ValidatableResponse appoint(UUID official, String post, String from) {
        return As.personnel()
                .body(Map.of("positionId", post, "from", from))
                .post("/api/v1/officials/" + official + "/appointments")
                .then()
                .statusCode(201);
    }
}
