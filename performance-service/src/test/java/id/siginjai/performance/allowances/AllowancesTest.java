package id.siginjai.performance.allowances;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.siginjai.performance.AtOnce;
import id.siginjai.performance.Organisation;
import id.siginjai.testing.As;
import id.siginjai.testing.Refused;
import id.siginjai.testing.Stack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(Stack.class)
class AllowancesTest {

    private static final String RATE = "rates/KELURAHAN/SUPERVISOR/";

    /** Rates are the city's: the same for every test. */
    @BeforeEach
    void ratesOfKelurahan() {
        put(RATE + "2024-01", null, Map.of("amount", 1_200_000));
        put(RATE + "2025-01", null, Map.of("amount", 3_700_000));
    }

    @Test
    void aSlipShowsItsArithmetic() {
        var official = Organisation.official();
        month(official, "2025-07", 92.5, 98).statusCode(201);

        slip(official, "2025-07")
                .statusCode(200)
                .body("unitKind", equalTo("KELURAHAN"))
                .body("level", equalTo("SUPERVISOR"))
                .body("rate", equalTo(3_700_000))
                .body("rateFrom", equalTo("2025-01"))
                .body("productivityShare", equalTo(60))
                .body("productivityPart", equalTo(2_053_500))
                .body("disciplinePart", equalTo(1_450_400))
                .body("sanctionId", nullValue())
                .body("cut", equalTo(0))
                .body("amount", equalTo(3_503_900));
    }

    @Test
    void aMonthIsPaidByTheRateThatHeldThen() {
        var official = Organisation.official();
        month(official, "2024-12", 100, 100).statusCode(201);
        month(official, "2025-01", 100, 100).statusCode(201);

        slip(official, "2024-12").body("amount", equalTo(1_200_000));
        slip(official, "2025-01").body("amount", equalTo(3_700_000));
        As.personnel()
                .get("/api/v1/allowances/rates/KELURAHAN")
                .then()
                .statusCode(200)
                .body("items.findAll { it.level == 'SUPERVISOR' }.from", contains("2024-01", "2025-01"));
    }

    @Test
    void aMediumSanctionCutsAQuarterWhileItIsServed() {
        var official = Organisation.official();
        month(official, "2025-08", 100, 100).statusCode(201);
        month(official, "2025-09", 100, 100).statusCode(201);
        As.personnel()
                .body(Map.of(
                        "level", "MEDIUM",
                        "ground", "Tidak masuk kerja",
                        "decreeNumber", "SK.862/1",
                        "from", "2025-03-01",
                        "to", "2025-08-31"))
                .post("/api/v1/officials/" + official + "/sanctions")
                .then()
                .statusCode(201);

        slip(official, "2025-08")
                .body("cutPercent", equalTo(25))
                .body("cut", equalTo(925_000))
                .body("amount", equalTo(2_775_000))
                .body("sanctionId", notNullValue());
        slip(official, "2025-09").body("amount", equalTo(3_700_000));
    }

    @Test
    void whatASanctionWouldCutIsShownAndNothingRecorded() {
        var official = Organisation.official();

        As.personnel()
                .get("/api/v1/allowances/previews/" + official + "?from=2025-07-15&months=6")
                .then()
                .statusCode(200)
                .body("to", equalTo("2026-01-14"))
                .body("months", hasSize(6))
                .body("months[0].month", equalTo("2025-08"))
                .body("months[0].without", equalTo(3_700_000))
                .body("months[0].with", equalTo(2_775_000))
                .body("totalCut", equalTo(5_550_000));

        As.personnel()
                .get("/api/v1/officials/" + official + "/sanctions")
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void whatAMonthLacksIsNamed() {
        var official = Organisation.official();

        Refused.asConflict("Personnel has not recorded the month 2025-07 yet.", slip(official, "2025-07"));
        Refused.asConflict("The official held no post on the first day of 2023-12.", slip(official, "2023-12"));
        Refused.with(404, "not-found", slip(UUID.randomUUID(), "2025-07"));
    }

    @Test
    void anOfficialSeesItsOwnSlipAlone() {
        var official = Organisation.official();
        month(official, "2025-07", 100, 100).statusCode(201);
        var path = "/api/v1/allowances/slips/" + official + "/2025-07";

        As.official("kepala-unit", official).get(path).then().statusCode(200);
        Refused.with(
                403,
                "forbidden",
                As.official("kepala-unit", UUID.randomUUID()).get(path).then());
        Refused.with(403, "forbidden", As.mayor().get(path).then());
    }

    @Test
    void aCorrectionNamesTheVersionThatItsAuthorRead() {
        var official = Organisation.official();
        var path = "months/" + official + "/2025-07";
        put(path, null, Map.of("productivity", 90, "discipline", 90))
                .statusCode(201)
                .header("ETag", "\"0\"");

        Refused.with(428, "precondition-required", put(path, null, Map.of("productivity", 91, "discipline", 90)));
        put(path, "\"0\"", Map.of("productivity", 91, "discipline", 90))
                .statusCode(200)
                .header("ETag", "\"1\"");
        Refused.with(412, "precondition-failed", put(path, "\"0\"", Map.of("productivity", 92, "discipline", 90)));
    }

    @Test
    void ofTwoWhoRecordAMonthAtOnceOneIsTold() {
        var official = Organisation.official();

        var answers = AtOnce.all(IntStream.range(0, 4)
                .<Callable<Integer>>mapToObj(clerk -> () ->
                        month(official, "2025-07", 90 + clerk, 90).extract().statusCode()));

        assertThat(answers).filteredOn(status -> status == 201).hasSize(1);
        // Whoever comes while the first one commits, and whoever comes after.
        assertThat(answers).filteredOn(status -> status != 201).hasSize(3).allMatch(List.of(409, 428)::contains);
    }

    @Test
    void whatIsNotThereHasNoVersionToName() {
        var month = "months/" + Organisation.official() + "/2025-07";
        var rate = "rates/HOSPITAL/STAFF/2031-01";

        for (var tag : List.of("\"0\"", "*")) {
            Refused.with(412, "precondition-failed", put(month, tag, Map.of("productivity", 90, "discipline", 90)));
            Refused.with(412, "precondition-failed", put(rate, tag, Map.of("amount", 1)));
        }

        Refused.with(
                404,
                "not-found",
                As.personnel().get("/api/v1/allowances/" + rate).then());
    }

    @ParameterizedTest
    @CsvSource({"+999999999-12-31", "-999999999-01-01", "1944-12-31", "2100-01-01"})
    void aSanctionBeginsOnADayOfTheCalendar(String day) {
        var answer = As.personnel()
                .queryParam("from", day)
                .queryParam("months", 6)
                .get("/api/v1/allowances/previews/" + Organisation.official())
                .then();

        Refused.asInvalid("from", answer);
    }

    @ParameterizedTest(name = "{0} {1} = {2} -> {3}")
    @CsvSource({
        "months/%s/2025-07, productivity, 100.01, productivity",
        "months/%s/2025-07, productivity, -1,     productivity",
        "months/%s/2025-07, discipline,   1.234,  discipline",
        "months/%s/2025-13, discipline,   90,     month",
        "months/%s/1999-12, discipline,   90,     month",
    })
    void whatCannotBeIsRefusedByItsField(String path, String field, double value, String named) {
        var body = Map.of("productivity", 90.0, "discipline", 90.0);
        var changed = new HashMap<String, Object>(body);
        changed.put(field, value);

        Refused.asInvalid(named, put(path.formatted(Organisation.official()), null, changed));
    }

    @ParameterizedTest
    @CsvSource({"-1", "1000000001"})
    void aRateIsAnAmountOfRupiah(long amount) {
        Refused.asInvalid("amount", put("rates/CITY/STAFF/2025-01", null, Map.of("amount", amount)));
    }

    @ParameterizedTest
    @CsvSource({"0", "7", "13"})
    void aTermThatTheLawLacksIsRefused(int months) {
        var answer = As.personnel()
                .get("/api/v1/allowances/previews/" + Organisation.official() + "?from=2025-07-01&months=" + months)
                .then();

        Refused.asInvalid("months", answer);
    }

    private static ValidatableResponse put(String path, String ifMatch, Map<String, Object> body) {
        var request = As.personnel().body(body);
        if (ifMatch != null) request.header("If-Match", ifMatch);
        return request.put("/api/v1/allowances/" + path).then();
    }

    private static ValidatableResponse month(UUID official, String month, double productivity, double discipline) {
        return put(
                "months/" + official + "/" + month,
                null,
                Map.of("productivity", productivity, "discipline", discipline));
    }

    private static ValidatableResponse slip(UUID official, String month) {
        return As.personnel()
                .get("/api/v1/allowances/slips/" + official + "/" + month)
                .then();
    }
}
