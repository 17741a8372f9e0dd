package id.siginjai.performance.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

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
class SanctionsTest {

    @Inject
    Sanctions sanctions;

    @Test
    void aSanctionIsRecordedAndServedForItsTerm() {
        var official = Organisation.official();

        var answer = post(official, medium()).statusCode(201);

        String id = answer.extract().path("id");
        answer.header("Location", endsWith("/api/v1/officials/" + official + "/sanctions/" + id))
                .body("level", equalTo("MEDIUM"))
                .body("demotes", equalTo(false))
                .body("to", equalTo("2025-08-31"));
        As.personnel()
                .get("/api/v1/officials/" + official + "/sanctions/" + id)
                .then()
                .statusCode(200)
                .body("ground", equalTo("Tidak masuk kerja"));
        assertThat(sanctions.inForce(official, LocalDate.of(2025, 8, 31))).hasSize(1);
        assertThat(sanctions.inForce(official, LocalDate.of(2025, 9, 1))).isEmpty();
        assertThat(sanctions.of(official)).hasSize(1);
    }

    @Test
    void aListIsReadFromTheFirstToTheLast() {
        var official = Organisation.official();
        for (var month : new String[] {"03", "01", "02"}) {
            var light = medium();
            light.putAll(Map.of("level", "LIGHT", "from", "2025-" + month + "-01", "decreeNumber", "SK." + month));
            light.remove("to");
            post(official, light).statusCode(201);
        }

        var first = list(official, "?limit=2")
                .body("items.decreeNumber", contains("SK.01", "SK.02"))
                .body("next", notNullValue());

        String next = first.extract().path("next");
        list(official, "?limit=2&cursor=" + next).body("items.decreeNumber", contains("SK.03"));
    }

    @Test
    void aDecreeSanctionsAnOfficialOnce() {
        var official = Organisation.official();
        post(official, medium()).statusCode(201);

        Refused.asConflict("This decree has sanctioned the official already.", post(official, medium()));
        post(Organisation.official(), medium()).statusCode(201);
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({
        "level,        NONE",
        "level,        ",
        "ground,       ",
        "decreeNumber, ",
        "from,         ",
        "from,         9999-01-01",
        "to,           2025-08-30",
        "to,           ",
        "demotes,      true",
    })
    void whatDoesNotFitIsRefusedByItsField(String field, String value) {
        var sanction = medium();
        if (value == null) sanction.remove(field);
        else sanction.put(field, value.equals("true") ? true : value);

        Refused.asInvalid(field, post(Organisation.official(), sanction));
    }

    @Test
    void anUnknownOfficialHasNone() {
        Refused.with(404, "not-found", post(UUID.randomUUID(), medium()));
    }

    private static Map<String, Object> medium() {
        return new HashMap<>(Map.of(
                "level", "MEDIUM",
                "ground", "Tidak masuk kerja",
                "decreeNumber", "SK.862/31/BKPSDMD/2025",
                "from", "2025-03-01",
                "to", "2025-08-31"));
    }

    private static ValidatableResponse post(UUID official, Map<String, Object> sanction) {
        return As.personnel()
                .body(sanction)
                .post("/api/v1/officials/" + official + "/sanctions")
                .then();
    }

    private static ValidatableResponse list(UUID official, String query) {
        return As.personnel()
                .get("/api/v1/officials/" + official + "/sanctions" + query)
                .then()
                .statusCode(200);
    }
}
