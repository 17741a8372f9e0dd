package id.siginjai.performance.agreements;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import id.siginjai.performance.Promised;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the organisation office decides about the agreements of a year. Of years that no other test has agreements of. */
@QuarkusTest
@QuarkusTestResource(Stack.class)
class AgreementSettingsTest {

    @Test
    void theDayOfABudgetIsThatYearsAlone() {
        var lurah = Promised.lurah();
        set(2041, rules("budgetApprovedOn", "2041-02-10")).statusCode(200).body("year", equalTo(2041));

        Promised.post(Promised.request(lurah, 2041)).statusCode(201).body("dueOn", equalTo("2041-03-10"));
        Promised.post(Promised.request(lurah, 2042)).statusCode(201).body("dueOn", equalTo("2042-01-31"));
    }

    @Test
    void theOtherValuesGoOn() {
        set(2046, rules("monthsToSign", 2)).statusCode(200);
        set(2047, rules("numberFormat", "{kind}-{serial}/{unit}/{year}")).statusCode(200);

        Promised.post(Promised.request(Promised.lurah(), 2046)).statusCode(201).body("dueOn", equalTo("2046-02-28"));
        As.role("organisasi")
                .get("/api/v1/settings/agreements?year=2048")
                .then()
                .statusCode(200)
                .body("value.numberFormat", equalTo("{kind}-{serial}/{unit}/{year}"))
                .body("value.budgetApprovedOn", nullValue());
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({
        "budgetApprovedOn, +999999999-12-31",
        "budgetApprovedOn, 2050-02-30",
        "monthsToSign, 13",
        "monthsToSign, -1",
        "numberFormat, 'PK/{year}'",
        "numberFormat, ''",
        "mayor, ''",
    })
    void whatCannotBeIsRefusedByItsField(String field, String value) {
        var number = value.matches("-?[0-9]+");

        Refused.asInvalid("value." + field, set(2050, rules(field, number ? Integer.valueOf(value) : value)));
    }

    @Test
    void anotherOfficeChangesNothing() {
        var change = As.personnel().header("If-Match", "\"0\"").body(body(rules("monthsToSign", 3)));

        Refused.with(
                403,
                "forbidden",
                change.put("/api/v1/settings/agreements?year=2050").then());
    }

    private static Map<String, Object> rules(String field, Object value) {
        var rules =
                new HashMap<String, Object>(Map.of("monthsToSign", 1, "numberFormat", AgreementNumber.DEFAULT_FORMAT));
        rules.put(field, value);
        return rules;
    }

    private static Map<String, Object> body(Map<String, Object> rules) {
        return Map.of("value", rules, "reason", "Perda APBD " + UUID.randomUUID());
    }

    private static ValidatableResponse set(int year, Map<String, Object> rules) {
        var path = "/api/v1/settings/agreements?year=" + year;
        var office = As.role("organisasi");
        var version = office.get(path).then().statusCode(200).extract().header("ETag");
        return As.role("organisasi")
                .header("If-Match", version)
                .body(body(rules))
                .put(path)
                .then();
    }
}
