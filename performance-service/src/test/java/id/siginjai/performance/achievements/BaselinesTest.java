package id.siginjai.performance.achievements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import id.siginjai.performance.AtOnce;
import id.siginjai.performance.Organisation;
import id.siginjai.performance.Promised;
import id.siginjai.testing.As;
import id.siginjai.testing.Refused;
import id.siginjai.testing.Stack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was reached before agreements were kept here, told by the organisation office. */
@QuarkusTest
@QuarkusTestResource(Stack.class)
class BaselinesTest {

    @Test
    void whatTheOfficeTellsIsTheBaselineOfTheFirstAgreement() {
        var unit = Organisation.unit();
        var lurah = Promised.lurahOf(unit);

        var told =
                set(baseline(unit, 2024, "indeks  KEPUASAN masyarakat", 80.5)).statusCode(201);

        String id = told.extract().path("id");
        told.header("ETag", "\"0\"")
                .header("Location", endsWith("/api/v1/baselines/" + id))
                .body("unitCode", equalTo(unit));
        String agreement = Promised.signed(lurah, 2025);
        Promised.get(agreement)
                .body("objectives[0].indicators[0].baseline", equalTo(80.5f))
                .body("objectives[0].indicators[0].key", equalTo(told.extract().path("key")));
        As.role("sekda")
                .get("/api/v1/baselines?year=2024&unit=" + unit)
                .then()
                .statusCode(200)
                .body("items.id", contains(id));
    }

    @Test
    void itIsToldOnceAndCorrectedByWhoReadIt() {
        var unit = Organisation.unit();
        String id = set(baseline(unit, 2024, "Rembuk warga", 4))
                .statusCode(201)
                .extract()
                .path("id");

        Refused.with(409, "conflict", set(baseline(unit, 2024, "Rembuk warga", 5)));
        Refused.with(428, "precondition-required", correct(id, 5, null));
        Refused.with(412, "precondition-failed", correct(id, 5, "\"9\""));
        correct(id, 5, "\"0\"").statusCode(200).header("ETag", "\"1\"").body("value", equalTo(5));
        As.role("organisasi")
                .get("/api/v1/baselines/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("value", equalTo(5));
    }

    @RepeatedTest(5)
    void ofTwoCorrectionsOfOneVersionAtOnceTheSecondIsTold() {
        String id = set(baseline(Organisation.unit(), 2024, "Rembuk warga", 4))
                .statusCode(201)
                .extract()
                .path("id");

        var answers = AtOnce.all(IntStream.of(5, 6, 7)
                .<Callable<Integer>>mapToObj(
                        value -> () -> correct(id, value, "\"0\"").extract().statusCode()));

        assertThat(answers).containsExactlyInAnyOrder(200, 412, 412);
    }

    @Test
    void aRepeatedCallTellsNothingTwice() {
        var body = baseline(Organisation.unit(), 2024, "Rembuk warga", 4);

        String first = setOnce("baseline-once", body).statusCode(201).extract().path("id");

        setOnce("baseline-once", body).statusCode(201).body("id", equalTo(first));
        body.put("value", 5);
        Refused.with(422, "idempotency-key-reused", setOnce("baseline-once", body));
    }

    @Test
    void whereSomebodyPromisedItThatOneTells() {
        var unit = Organisation.unit();
        var told = Told.signed(Promised.lurahOf(unit), 2024);

        Refused.with(409, "conflict", set(baseline(unit, 2024, "Rembuk warga", 4)));

        told.tell(0, "2024", 80).statusCode(201);
        String realisation = "/api/v1/baselines/" + told.indicators().get(0);
        Refused.with(404, "not-found", As.role("organisasi").get(realisation).then());
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({
        "year, 1999",
        "year, 2099",
        "unitCode, NO-SUCH",
        "unitCode, ' '",
        "name, ' '",
        "unit, ' '",
        "value, 1.23456",
        "evidence, ' '"
    })
    void whatCannotBeIsRefusedNamingTheField(String field, String value) {
        var body = baseline("15.71.11", 2024, "Indikator", 1);
        body.put(field, field.equals("year") ? Integer.valueOf(value) : value);
        if (field.equals("value")) body.put(field, 1.23456);

        Refused.asInvalid(field, set(body));
    }

    private static Map<String, Object> baseline(String unit, int year, String name, Number value) {
        var measure = name.startsWith("Rembuk") ? "kali" : "indeks";
        return new HashMap<>(Map.of(
                "year", year, "unitCode", unit, "name", name, "unit", measure, "value", value, "evidence", "LKjIP"));
    }

    private static ValidatableResponse set(Map<String, Object> body) {
        return As.role("organisasi").body(body).post("/api/v1/baselines").then();
    }

    private static ValidatableResponse setOnce(String key, Map<String, Object> body) {
        return As.role("organisasi")
                .header("Idempotency-Key", key)
                .body(body)
                .post("/api/v1/baselines")
                .then();
    }

    private static ValidatableResponse correct(String id, Number value, String ifMatch) {
        var request = As.role("organisasi").body(Map.of("value", value, "evidence", "LKjIP, ralat"));
        if (ifMatch != null) request.header("If-Match", ifMatch);
        return request.put("/api/v1/baselines/" + id).then();
    }
}
