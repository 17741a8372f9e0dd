package id.siginjai.performance.organisation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.siginjai.performance.Organisation;
import id.siginjai.testing.As;
import id.siginjai.testing.Refused;
import id.siginjai.testing.Stack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who answered for a post on a day. */
@QuarkusTest
@QuarkusTestResource(Stack.class)
class HoldersTest {

    @Test
    void aPostIsAnsweredForByWhoHeldItThatDayAndByWhoStoodIn() {
        var definitive = Organisation.official();
        String post = As.personnel()
                .get("/api/v1/officials/" + definitive)
                .then()
                .extract()
                .path("position.id");
        var acting = Organisation.official();
        appoint(acting, post, "2025-03-01", "2025-03-31");

        Refused.with(404, "not-found", holder(post, "2024-01-01"))
                .body("detail", equalTo("Nobody held the post on that day."));
        holder(post, "2024-01-02")
                .statusCode(200)
                .body("officialId", equalTo(definitive.toString()))
                .body("acting", equalTo(false))
                .body("day", equalTo("2024-01-02"))
                .body("from", equalTo("2024-01-02"))
                .body("others", nullValue());
        holder(post, "2025-02-28").body("officialId", equalTo(definitive.toString()));
        for (var day : new String[] {"2025-03-01", "2025-03-31"}) {
            holder(post, day)
                    .body("officialId", equalTo(acting.toString()))
                    .body("acting", equalTo(true))
                    .body("others", contains(definitive.toString()));
        }
        holder(post, "2025-04-01").body("officialId", equalTo(definitive.toString()));
        As.personnel()
                .get("/api/v1/positions/" + post + "/holder")
                .then()
                .statusCode(200)
                .body("day", notNullValue())
                .body("officialId", equalTo(definitive.toString()));
    }

    @Test
    void onePersonStandsInAtATime() {
        String post = As.personnel()
                .get("/api/v1/officials/" + Organisation.official())
                .then()
                .extract()
                .path("position.id");
        appoint(Organisation.official(), post, "2025-03-01", "2025-03-31");

        Refused.asConflict(
                "Somebody stands in for the post in that time.",
                post(Organisation.official(), post, "2025-03-31", "2025-04-30"));
        appoint(Organisation.official(), post, "2025-04-01", "2025-04-30");
    }

    @Test
    void aDayThatIsNoneIsRefused() {
        Refused.asInvalid("day", holder(UUID.randomUUID().toString(), "2025-02-30"));
        Refused.asInvalid("day", holder(UUID.randomUUID().toString(), "9999-12-31"));
    }

    private static void appoint(UUID official, String post, String from, String to) {
        post(official, post, from, to).statusCode(201);
    }

    private static ValidatableResponse post(UUID official, String post, String from, String to) {
        return As.personnel()
                .body(Map.of("positionId", post, "from", from, "to", to, "acting", true))
                .post("/api/v1/officials/" + official + "/appointments")
                .then();
    }

    private static ValidatableResponse holder(String post, String day) {
        return As.role("inspektorat")
                .queryParam("day", day)
                .get("/api/v1/positions/" + post + "/holder")
                .then();
    }
}
