package id.siginjai.performance.settings;

import static id.siginjai.performance.settings.TestSettings.shares;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.siginjai.performance.settings.TestSettings.Shares;
import id.siginjai.testing.As;
import id.siginjai.testing.Refused;
import id.siginjai.testing.Stack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(Stack.class)
class SettingsTest {

    @Inject
    Settings settings;

    @Test
    void aSettingThatNobodyChangedHasTheValueOfTheRelease() {
        get(0, 2025)
                .body("version", equalTo(0))
                .body("value.first", equalTo(60))
                .body("office", equalTo("organisasi"))
                .body("changedBy", nullValue());

        As.mayor().get("/api/v1/settings").then().statusCode(200).body("items.name", hasItem("shares-0"));
        assertThat(settings.of(shares(0), 2025)).isEqualTo(new Versioned<>(0, new Shares(60, 40)));
    }

    @Test
    void aValueHoldsForItsYearAndThoseAfterItAndEachStaysKnown() {
        put(1, 2025, "\"0\"", 70, 30).statusCode(200).header("ETag", "\"1\"").body("year", equalTo(2025));
        put(1, 2027, "\"1\"", 80, 20).statusCode(200).header("ETag", "\"2\"");
        put(1, 2025, "\"1\"", 75, 25).statusCode(200).header("ETag", "\"3\"");

        assertThat(settings.of(shares(1), 2024).value().first()).isEqualTo(60);
        assertThat(settings.of(shares(1), 2025)).isEqualTo(new Versioned<>(3, new Shares(75, 25)));
        assertThat(settings.of(shares(1), 2026).value().first()).isEqualTo(75);
        assertThat(settings.of(shares(1), 2028).value().first()).isEqualTo(80);
        As.mayor()
                .get("/api/v1/settings/shares-1/versions")
                .then()
                .statusCode(200)
                .body("items.version", contains(3, 2, 1))
                .body("items.value.first", contains(75, 80, 70))
                .body("items[0].changedBy", equalTo("organisasi"))
                .body("items[0].reason", equalTo("Peraturan Wali Kota 12/2025"))
                .body("items[0].changedAt", notNullValue());
        As.mayor()
                .get("/api/v1/settings/shares-1/versions?limit=2")
                .then()
                .body("items.version", contains(3, 2))
                .body("next", notNullValue());
    }

    @Test
    void onlyItsOfficeChangesASetting() {
        Refused.with(403, "forbidden", put("bkpsdmd", 2, 2025, "\"0\"", body("{\"first\": 50, \"second\": 50}")));
        get(2, 2025).body("version", equalTo(0));
    }

    @Test
    void aChangeNamesTheVersionThatItsAuthorRead() {
        Refused.with(428, "precondition-required", put(3, 2025, null, 50, 50));
        put(3, 2025, "\"0\"", 50, 50).statusCode(200);
        Refused.with(412, "precondition-failed", put(3, 2025, "\"0\"", 40, 60));
        get(3, 2025).body("value.first", equalTo(50));
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{'first': 101, 'second': 0}               | value.first",
                "{'first': -1, 'second': 101}              | value.first",
                "{'first': 50, 'second': 49}               | value.second",
                "{'first': 50, 'second': 50, 'third': 0}   | value.third",
                "{'first': 'fifty', 'second': 50}          | value.first",
                "{'first': 50.5, 'second': 49}             | value.first",
                "{'second': 100}                           | value.first",
                "null                                      | value",
            })
    void aValueThatDoesNotFitIsRefusedByItsField(String value, String field) {
        Refused.asInvalid(field, put("organisasi", 4, 2025, "\"0\"", body(value.replace('\'', '"'))));
        get(4, 2025).body("version", equalTo(0));
    }

    @ParameterizedTest
    @CsvSource({"1999", "2101"})
    void aYearThatNoSettingHoldsForIsRefused(int year) {
        Refused.asInvalid("year", put(5, year, "\"0\"", 50, 50));
    }

    @Test
    void ofTwoWhoChangeAtOnceTheSecondIsTold() throws Exception {
        Callable<Integer> change = () -> put(6, 2025, "\"0\"", 50, 50).extract().statusCode();
        var pool = Executors.newFixedThreadPool(4);

        var answers = pool.invokeAll(IntStream.range(0, 4).mapToObj(i -> change).toList());
        pool.shutdown();

        assertThat(answers).extracting(answer -> answer.get()).containsExactlyInAnyOrder(200, 412, 412, 412);
        get(6, 2025).body("version", equalTo(1));
    }

    private static ValidatableResponse get(int setting, int year) {
        return As.role("organisasi")
                .get("/api/v1/settings/shares-" + setting + "?year=" + year)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse put(int setting, int year, String ifMatch, int first, int second) {
        var value = "{\"first\": %d, \"second\": %d}".formatted(first, second);
        return put("organisasi", setting, year, ifMatch, body(value));
    }

    private static ValidatableResponse put(String role, int setting, int year, String ifMatch, String body) {
        var request = As.role(role).body(body);
        if (ifMatch != null) request.header("If-Match", ifMatch);
        return request.put("/api/v1/settings/shares-" + setting + "?year=" + year)
                .then();
    }

    private static String body(String value) {
        return "{\"value\": " + value + ", \"reason\": \"Peraturan Wali Kota 12/2025\"}";
    }
}
