package id.siginjai.performance.organisation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import id.siginjai.performance.Organisation;
import id.siginjai.testing.As;
import id.siginjai.testing.Refused;
import id.siginjai.testing.Stack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Stack.class)
class PositionsTest {

    @Test
    void aPostIsOpened() {
        var unit = Organisation.unit();

        var answer = open(post("Lurah", unit)).statusCode(201);

        String id = answer.extract().path("id");
        answer.header("Location", endsWith("/api/v1/positions/" + id))
                .body("title", equalTo("Lurah"))
                .body("unitName", equalTo("Kelurahan " + unit));
        As.personnel()
                .get("/api/v1/positions/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("echelon", equalTo("IV.a"));
    }

    @Test
    void aTitleMeansOnePostOfItsUnit() {
        var unit = Organisation.unit();
        open(post("Lurah", unit)).statusCode(201);

        Refused.asConflict("The unit has a post of that title.", open(post("lurah", unit)));
        open(post("Lurah", Organisation.unit())).statusCode(201);
    }

    @Test
    void anEchelonBelongsToTheLevel() {
        var post = post("Lurah", Organisation.unit());
        post.put("echelon", "II.a");

        Refused.asInvalid("echelon", open(post));
    }

    @Test
    void aPostStandsInAUnitThatIsThere() {
        Refused.asInvalid("unitCode", open(post("Lurah", "NO-SUCH-UNIT")));
    }

    @Test
    void theSameRequestUnderOneKeyOpensOnePost() {
        var key = UUID.randomUUID().toString();
        var post = post("Lurah", Organisation.unit());

        String first = openUnder(key, post).statusCode(201).extract().path("id");

        openUnder(key, post).statusCode(201).body("id", equalTo(first));
    }

    @Test
    void postsAreListedInOrderOfTitle() {
        var unit = Organisation.unit();
        for (var title : new String[] {"B", "C", "A"}) open(post(title, unit)).statusCode(201);

        var page = As.personnel()
                .queryParam("unit", unit)
                .queryParam("limit", 2)
                .get("/api/v1/positions")
                .then()
                .body("items.title", contains("A", "B"));
        As.personnel()
                .queryParam("unit", unit)
                .queryParam("cursor", page.extract().<String>path("next"))
                .get("/api/v1/positions")
                .then()
                .body("items.title", contains("C"));
    }

    @Test
    void aPostChangesByItsVersion() {
        String id = open(post("Lurah", Organisation.unit())).extract().path("id");
        var change = Map.of("title", "Lurah Madya", "level", "ADMINISTRATOR");

        Refused.with(428, "precondition-required", put(id, change, null));
        Refused.with(412, "precondition-failed", put(id, change, "\"5\""));
        put(id, change, "\"0\"")
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("title", equalTo("Lurah Madya"))
                .body("level", equalTo("ADMINISTRATOR"))
                .body("echelon", equalTo(null));
    }

    @Test
    void aStaffPostWithManyHoldersNeverBecomesAnother() {
        var unit = Organisation.unit();
        var staff = Map.of("title", "Pelaksana", "level", "STAFF", "unitCode", unit);
        for (int i = 0; i < 2; i++) {
            var request = Organisation.registration(unit);
            request.put("position", staff);
            Organisation.official(request);
        }
        String id = As.personnel()
                .queryParam("unit", unit)
                .get("/api/v1/positions")
                .then()
                .extract()
                .path("items[0].id");

        Refused.asConflict(
                "The post is held, at the level STAFF; another level would promote or demote its holder. Move the holder "
                        + "first.",
                put(id, Map.of("title", "Pelaksana", "level", "SUPERVISOR"), "\"0\""));
    }

    @Test
    void aPostKeepsItsLevelWhileSomebodyHoldsItOrIsToHoldIt() {
        var registration = Organisation.registration();
        var holder = Organisation.official(registration);
        String id = As.personnel()
                .get("/api/v1/officials/" + holder)
                .then()
                .extract()
                .path("position.id");
        var title = Organisation.positionOf(registration).get("title");
        var higher = Map.of("title", title, "level", "ADMINISTRATOR");

        Refused.with(409, "conflict", put(id, higher, "\"0\""));
        put(id, Map.of("title", title + " Umum", "level", "SUPERVISOR"), "\"0\"")
                .statusCode(200);
        end(holder, "2099-12-31");
        Refused.with(409, "conflict", put(id, higher, "\"1\""));

        end(holder, "2024-06-30");
        put(id, higher, "\"1\"").statusCode(200).body("level", equalTo("ADMINISTRATOR"));
    }

    private static void end(UUID official, String day) {
        var path = "/api/v1/officials/" + official + "/appointments";
        String id = As.personnel().get(path).then().extract().path("items[0].id");
        As.personnel()
                .body(Map.of("to", day))
                .post(path + "/" + id + "/end")
                .then()
                .statusCode(200);
    }

    private static Map<String, Object> post(String title, String unit) {
        return new HashMap<>(Map.of("title", title, "level", "SUPERVISOR", "echelon", "IV.a", "unitCode", unit));
    }

    private static ValidatableResponse open(Object post) {
        return As.personnel().body(post).post("/api/v1/positions").then();
    }

    private static ValidatableResponse openUnder(String key, Object post) {
        return As.personnel()
                .header("Idempotency-Key", key)
                .body(post)
                .post("/api/v1/positions")
                .then();
    }

    private static ValidatableResponse put(String id, Object change, String ifMatch) {
        var request = As.personnel().body(change);
        if (ifMatch != null) request.header("If-Match", ifMatch);
        return request.put("/api/v1/positions/" + id).then();
    }
}
