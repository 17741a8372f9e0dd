package id.siginjai.performance.organisation;

import static id.siginjai.performance.Organisation.positionOf;
import static id.siginjai.performance.Organisation.registration;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import id.siginjai.performance.Organisation;
import id.siginjai.testing.As;
import id.siginjai.testing.Refused;
import id.siginjai.testing.Stack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(Stack.class)
class AppointmentsTest {

    @Inject
    Officials officials;

    @Test
    void anOfficialStandsInForAnotherPost() {
        var official = Organisation.official();
        var post = post();

        var answer = appoint(official, acting(post, "2025-01-01", "2025-03-31")).statusCode(201);

        String id = answer.extract().path("id");
        answer.header("Location", endsWith("/api/v1/officials/" + official + "/appointments/" + id))
                .body("positionId", equalTo(post.toString()))
                .body("acting", equalTo(true))
                .body("from", equalTo("2025-01-01"))
                .body("to", equalTo("2025-03-31"))
                .body("decreeNumber", equalTo("SK.1"));
        list(official).body("items.acting", contains(false, true)).body("items[0].to", nullValue());
        As.personnel()
                .get("/api/v1/officials/" + official + "/appointments/" + id)
                .then()
                .statusCode(200)
                .body("id", equalTo(id));
    }

    @Test
    void aListIsReadPageByPageFromTheFirstPostToTheLast() {
        var official = Organisation.official();
        for (var month : new String[] {"03", "02", "01"}) {
            appoint(official, acting(post(), "2025-" + month + "-01", null)).statusCode(201);
        }
        var path = "/api/v1/officials/" + official + "/appointments";

        var first = As.personnel().queryParam("limit", 3).get(path).then();
        var second = As.personnel()
                .queryParam("cursor", first.extract().<String>path("next"))
                .get(path)
                .then();

        first.body("items.from", contains("2024-01-02", "2025-01-01", "2025-02-01"));
        second.body("items.from", contains("2025-03-01")).body("next", nullValue());
    }

    /** The first one holds a post from 2024-01-02 on; it ends as the table says. */
    @ParameterizedTest(name = "left on {0}, followed from {1}: {2}")
    @CsvSource(
            nullValues = "-",
            value = {"-, 2025-01-01, 409", "2024-12-31, 2025-01-01, 201", "2025-01-01, 2025-01-01, 409"})
    void aPostHasOneDefinitiveHolderADay(String end, String start, int status) {
        var first = registration();
        var holder = Organisation.official(first);
        var post = UUID.fromString(
                As.mayor().get("/api/v1/officials/" + holder).then().extract().path("position.id"));
        if (end != null) end(holder, end).statusCode(200);
        var successor = Organisation.official();
        end(successor, "2024-06-30").statusCode(200);

        var answer = appoint(successor, definitive(post, start, null));

        if (status == 201) answer.statusCode(201);
        else Refused.asConflict("The post has a definitive holder in that time.", answer);
    }

    @Test
    void anOfficialHasOneDefinitivePostAtATime() {
        var official = Organisation.official();

        Refused.asConflict(
                "The official has a definitive post in that time.",
                appoint(official, definitive(post(), "2025-01-01", null)));

        end(official, "2024-12-31").statusCode(200);
        appoint(official, definitive(post(), "2025-01-01", null)).statusCode(201);
    }

    @Test
    void aPostHasOneActingHolderAtATime() {
        var post = post();
        appoint(Organisation.official(), acting(post, "2025-01-01", null)).statusCode(201);

        Refused.asConflict(
                "Somebody stands in for the post in that time.",
                appoint(Organisation.official(), acting(post, "2025-06-01", null)));
    }

    @Test
    void whoStandsInAnswersForThePost() {
        var request = registration();
        var holder = Organisation.official(request);
        var post = UUID.fromString(
                As.mayor().get("/api/v1/officials/" + holder).then().extract().path("position.id"));
        var standIn = Organisation.official();
        appoint(standIn, acting(post, "2025-02-01", "2025-02-28")).statusCode(201);
        end(holder, "2025-06-30").statusCode(200);

        assertThat(officials.holderOn(post, LocalDate.parse("2024-01-01"))).isEmpty();
        assertThat(officials.holderOn(post, LocalDate.parse("2024-01-02"))).contains(holder);
        assertThat(officials.holderOn(post, LocalDate.parse("2025-01-31"))).contains(holder);
        assertThat(officials.holderOn(post, LocalDate.parse("2025-02-01"))).contains(standIn);
        assertThat(officials.holderOn(post, LocalDate.parse("2025-02-28"))).contains(standIn);
        assertThat(officials.holderOn(post, LocalDate.parse("2025-03-01"))).contains(holder);
        assertThat(officials.holderOn(post, LocalDate.parse("2025-06-30"))).contains(holder);
        assertThat(officials.holderOn(post, LocalDate.parse("2025-07-01"))).isEmpty();
    }

    @Test
    void anAppointmentNeverEndsBeforeItBegan() {
        var official = Organisation.official();

        Refused.asInvalid("to", appoint(official, acting(post(), "2025-02-01", "2025-01-31")));
        Refused.asInvalid("to", end(official, "2024-01-01"));
        end(official, "2024-01-02").statusCode(200);
    }

    @Test
    void aPostThatIsNotThereIsNamed() {
        Refused.asInvalid(
                "positionId", appoint(Organisation.official(), acting(UUID.randomUUID(), "2025-01-01", null)));
    }

    @Test
    void theSameRequestUnderOneKeyAppointsOnce() {
        var official = Organisation.official();
        var request = acting(post(), "2025-01-01", null);
        var key = UUID.randomUUID().toString();

        String first =
                appointUnder(key, official, request).statusCode(201).extract().path("id");

        appointUnder(key, official, request).statusCode(201).body("id", equalTo(first));
    }

    /** The first post is a supervisor's, left at the end of 2024; the sanction is served through 2025. */
    @ParameterizedTest(name = "from {0} to {1} on {2}, acting {3}, sanctioned {4}: {5}")
    @CsvSource({
        "SUPERVISOR, SUPERVISOR, 2025-01-01, false, NONE, 201",
        "SUPERVISOR, ADMINISTRATOR, 2025-01-01, false, NONE, 201",
        "SUPERVISOR, STAFF, 2025-01-01, false, NONE, 409",
        "SUPERVISOR, STAFF, 2025-01-01, true, NONE, 201",
        "SUPERVISOR, STAFF, 2025-01-01, false, HEAVY, 409",
        "SUPERVISOR, STAFF, 2025-01-01, false, DEMOTION, 201",
        "SUPERVISOR, STAFF, 2026-01-01, false, DEMOTION, 409",
        "ADMINISTRATOR, SUPERVISOR, 2025-06-01, false, DEMOTION, 201",
        "ADMINISTRATOR, STAFF, 2025-06-01, false, DEMOTION, 409",
        "STAFF, SUPERVISOR, 2025-01-01, false, NONE, 201",
    })
    void aLowerLevelNeedsASanctionThatDemotes(
            String before, String after, String from, boolean standsIn, String sanction, int status) {
        var registration = registration();
        positionOf(registration).put("level", before);
        positionOf(registration).remove("echelon");
        var official = Organisation.official(registration);
        end(official, "2024-12-31").statusCode(200);
        if (!sanction.equals("NONE")) sanction(official, sanction.equals("DEMOTION"));

        var request = definitive(post(after), from, null);
        request.put("acting", standsIn);
        var answer = appoint(official, request);

        if (status == 201) answer.statusCode(201);
        else
            Refused.with(409, "conflict", answer)
                    .body("detail", startsWith("From " + before + " to " + after + " is "));
    }

    @Test
    void nobodyHoldsAPostLongerThanItsUnitIsOpen() {
        var registration = registration();
        var unit = (String) positionOf(registration).get("unitCode");
        var official = Organisation.official(registration);
        end(official, "2025-06-30").statusCode(200);
        var closed = Organisation.unit("Kelurahan " + unit, "KELURAHAN", "15.71.11");
        closed.put("closedOn", "2025-08-01");
        As.personnel()
                .header("If-Match", "\"0\"")
                .body(closed)
                .put("/api/v1/units/" + unit)
                .then()
                .statusCode(200);

        Refused.asConflict("The unit " + unit + " is closed.", end(official, "2025-08-01"));
        end(official, "2025-07-31").statusCode(200);
        end(official, "2025-05-31").statusCode(200);
    }

    @Test
    void nobodyCanEndWhatIsAnothers() {
        var official = Organisation.official();
        String id = list(Organisation.official()).extract().path("items[0].id");

        Refused.with(
                404,
                "not-found",
                As.personnel()
                        .body(Map.of("to", "2025-01-01"))
                        .post("/api/v1/officials/" + official + "/appointments/" + id + "/end")
                        .then());
    }

    private static void sanction(UUID official, boolean demotes) {
        As.personnel()
                .body(Map.of(
                        "level", "HEAVY",
                        "demotes", demotes,
                        "ground", "Menyalahgunakan wewenang",
                        "decreeNumber", "SK.862/7",
                        "from", "2025-01-01",
                        "to", "2025-12-31"))
                .post("/api/v1/officials/" + official + "/sanctions")
                .then()
                .statusCode(201);
    }

    private static UUID post() {
        return post("SUPERVISOR");
    }

    private static UUID post(String level) {
        var position = positionOf(registration());
        position.put("level", level);
        position.remove("echelon");
        return UUID.fromString(As.personnel()
                .body(position)
                .post("/api/v1/positions")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    private static Map<String, Object> acting(UUID position, String from, String to) {
        var request = definitive(position, from, to);
        request.put("acting", true);
        return request;
    }

    private static Map<String, Object> definitive(UUID position, String from, String to) {
        var request = new HashMap<String, Object>(Map.of("positionId", position, "from", from, "decreeNumber", "SK.1"));
        if (to != null) request.put("to", to);
        return request;
    }

    private static ValidatableResponse appoint(UUID official, Object request) {
        return As.personnel()
                .body(request)
                .post("/api/v1/officials/" + official + "/appointments")
                .then();
    }

    private static ValidatableResponse appointUnder(String key, UUID official, Object request) {
        return As.personnel()
                .header("Idempotency-Key", key)
                .body(request)
                .post("/api/v1/officials/" + official + "/appointments")
                .then();
    }

    /** Ends the first post of the official. */
    private static ValidatableResponse end(UUID official, String day) {
        String id = list(official).extract().path("items[0].id");
        return As.personnel()
                .body(Map.of("to", day))
                .post("/api/v1/officials/" + official + "/appointments/" + id + "/end")
                .then();
    }

    private static ValidatableResponse list(UUID official) {
        return As.personnel()
                .get("/api/v1/officials/" + official + "/appointments")
                .then()
                .statusCode(200);
    }
}
