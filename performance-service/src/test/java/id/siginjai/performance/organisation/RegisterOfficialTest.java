package id.siginjai.performance.organisation;

import static id.siginjai.performance.Organisation.positionOf;
import static id.siginjai.performance.Organisation.register;
import static id.siginjai.performance.Organisation.registration;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import id.siginjai.performance.Organisation;
import id.siginjai.testing.As;
import id.siginjai.testing.Refused;
import id.siginjai.testing.Stack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(Stack.class)
class RegisterOfficialTest {

    @Test
    void anOfficialIsRegisteredInAPostThatIsOpenedForIt() {
        var request = registration();

        var answer = register(request).statusCode(201);

        String id = answer.extract().path("id");
        answer.header("Location", endsWith("/api/v1/officials/" + id))
                .header("ETag", "\"1\"")
                .body("nip", equalTo(request.get("nip")))
                .body("name", equalTo(request.get("name")))
                .body("rank", equalTo("III/d"))
                .body("position.title", equalTo(positionOf(request).get("title")))
                .body("position.level", equalTo("SUPERVISOR"))
                .body("position.echelon", equalTo("IV.b"))
                .body("position.unitCode", equalTo(positionOf(request).get("unitCode")))
                .body("position.acting", equalTo(false))
                .body("position.since", equalTo("2024-01-02"))
                .body("rotation", nullValue());
    }

    @Test
    void anImportBringsItsOwnId() {
        var request = registration();
        var id = UUID.randomUUID();
        request.put("id", id);

        register(request).statusCode(201).body("id", equalTo(id.toString()));

        var other = registration();
        other.put("id", id);
        Refused.asConflict("There is an official with that id.", register(other));
    }

    @Test
    void aNipIsRegisteredOnce() {
        var first = registration();
        register(first).statusCode(201);
        var second = registration();
        second.put("nip", first.get("nip"));

        Refused.asConflict("That NIP is registered already.", register(second));
    }

    @Test
    void aPostHasOneDefinitiveHolder() {
        var first = registration();
        register(first).statusCode(201);
        var second = registration();
        second.put("position", first.get("position"));

        Refused.asConflict("The post has a definitive holder in that time.", register(second));
    }

    @Test
    void aTitleMeansOnePostInAnyCase() {
        var first = registration();
        register(first).statusCode(201);
        var second = registration();
        second.put("position", first.get("position"));
        positionOf(second)
                .computeIfPresent(
                        "title", (key, title) -> " " + title.toString().toUpperCase() + " ");

        Refused.asConflict("The post has a definitive holder in that time.", register(second));
    }

    @Test
    void aStaffPostHasManyHolders() {
        var unit = Organisation.unit();
        var staff = Map.of("title", "Pelaksana", "level", "STAFF", "unitCode", unit);
        for (int i = 0; i < 3; i++) {
            var request = registration(unit);
            request.put("position", staff);
            register(request).statusCode(201);
        }

        As.personnel().queryParam("unit", unit).get("/api/v1/positions").then().body("items", hasSize(1));
        As.mayor().queryParam("unit", unit).get("/api/v1/officials").then().body("items", hasSize(3));
    }

    @Test
    void anEmptyPostIsFilledWithoutOpeningAnother() {
        var request = registration();
        String position = As.personnel()
                .body(request.get("position"))
                .post("/api/v1/positions")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        register(request).statusCode(201).body("position.id", equalTo(position));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"ADMINISTRATOR, III.a", "SUPERVISOR, IV.a", "STAFF, -"})
    void aPostOfThatTitleButOfAnotherLevelIsAConflict(String level, String echelon) {
        var request = registration();
        As.personnel()
                .body(request.get("position"))
                .post("/api/v1/positions")
                .then()
                .statusCode(201);
        positionOf(request).put("level", level);
        positionOf(request).put("echelon", echelon);
        if (echelon == null) positionOf(request).remove("echelon");

        Refused.asConflict(
                "The unit has a post " + positionOf(request).get("title") + " of another level or echelon.",
                register(request));
    }

    @Test
    void theSameRequestUnderOneKeyRegistersOnce() {
        var request = registration();
        var key = UUID.randomUUID().toString();

        var first = registerUnder(key, request).statusCode(201).extract();
        var again = registerUnder(key, request).statusCode(201);

        again.body("id", equalTo(first.path("id"))).header("Location", first.header("Location"));
        request.put("name", "Orang Lain");
        Refused.with(422, "idempotency-key-reused", registerUnder(key, request));
    }

    @Test
    void aRegistrationThatFailedLeavesNothing() {
        var taken = registration();
        register(taken).statusCode(201);
        var unit = Organisation.unit();
        var request = registration(unit);
        request.put("nip", taken.get("nip"));

        register(request).statusCode(409);

        As.personnel().queryParam("unit", unit).get("/api/v1/positions").then().body("items", hasSize(0));
    }

    @Test
    void whoComesLaterIsShownWithThePostToCome() {
        var request = registration();
        request.put("since", "2099-01-01");

        register(request).statusCode(201).body("position.since", equalTo("2099-01-01"));
    }

    private static io.restassured.response.ValidatableResponse registerUnder(String key, Object request) {
        return As.personnel()
                .header("Idempotency-Key", key)
                .body(request)
                .post("/api/v1/officials")
                .then();
    }
}
