package id.siginjai.performance.inspections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
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
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(Stack.class)
class InspectionsTest {

    @Inject
    Inspections inspections;

    @Test
    void whatWasSeenIsHeldAgainstTheHoursOfThatDay() {
        var unit = Organisation.unit();

        var answer = post(inspection(unit)).statusCode(201);

        String id = answer.extract().path("id");
        answer.header("Location", endsWith("/api/v1/inspections/" + id))
                .body("inspector", equalTo("wakil-walikota"))
                .body("opensAt", equalTo("07:30"))
                .body("closesAt", equalTo("16:00"))
                .body("openedAt", equalTo("07:50"))
                .body("lateMinutes", equalTo(20))
                .body("earlyMinutes", equalTo(0))
                .body("withoutFinding", equalTo(false));
        As.mayor().get("/api/v1/inspections/" + id).then().statusCode(200).body("staffPresent", equalTo(11));
    }

    @Test
    void aUnitsDisciplineIsTheShareOfItsInspectionsWithoutAFinding() {
        var unit = Organisation.unit();
        discipline(unit, "2025-01-01", "2025-12-31")
                .body("inspections", equalTo(0))
                .body("discipline", nullValue());
        post(inspection(unit)).statusCode(201);
        post(flawless(unit, "2025-07-02")).statusCode(201);
        post(flawless(unit, "2025-07-03")).statusCode(201);
        var untidy = flawless(unit, "2025-07-04");
        untidy.put("findings", List.of("Loket 2 tidak dijaga"));
        post(untidy).statusCode(201);

        discipline(unit, "2025-07-01", "2025-07-03")
                .body("inspections", equalTo(3))
                .body("withoutFinding", equalTo(2))
                .body("discipline", equalTo(66.67f));
        assertThat(inspections.disciplineOf(unit, LocalDate.of(2025, 7, 1), LocalDate.of(2025, 7, 4)))
                .isEqualTo(new Discipline(4, 2));
    }

    @Test
    void aListIsReadFromTheLatestBackAndAHeadSeesItsOwnUnit() {
        var unit = Organisation.unit();
        for (var day : new String[] {"2025-07-02", "2025-07-04", "2025-07-03"}) {
            post(flawless(unit, day)).statusCode(201);
        }

        var first = As.mayor()
                .get("/api/v1/inspections?limit=2&unit=" + unit)
                .then()
                .body("items.date", contains("2025-07-04", "2025-07-03"))
                .body("next", notNullValue());

        String next = first.extract().path("next");
        As.mayor()
                .get("/api/v1/inspections?limit=2&unit=" + unit + "&cursor=" + next)
                .then()
                .body("items.date", contains("2025-07-02"));
        Refused.with(
                403,
                "forbidden",
                As.role("kepala-unit").get("/api/v1/inspections?unit=" + unit).then());
    }

    @Test
    void anInspectorRecordsAUnitOnceADay() {
        var unit = Organisation.unit();
        post(inspection(unit)).statusCode(201);

        Refused.asConflict("You have recorded an inspection of that unit on that day.", post(inspection(unit)));
    }

    @ParameterizedTest(name = "{0} = {1} -> {2}")
    @CsvSource({
        "unitCode,      ,           unitCode",
        "unitCode,      NO-SUCH,    unitCode",
        "date,          ,           date",
        "date,          2025-07-05, date",
        "date,          2099-07-01, date",
        "date,          1999-07-01, date",
        "openedAt,      7.50,       openedAt",
        "openedAt,      16:10,      closedAt",
        "closedAt,      24:00,      closedAt",
        "staffPresent,  13,         staffPresent",
        "staffPresent,  -1,         staffPresent",
        "staffPresent,  ,           staffExpected",
        "staffExpected, 0,          staffExpected",
        "photo,         x,          photo",
    })
    void whatCannotBeIsRefusedByItsField(String field, String value, String named) {
        var inspection = inspection(Organisation.unit());
        if (value == null) inspection.remove(field);
        else inspection.put(field, value.matches("-?\\d{1,2}") ? (Object) Integer.parseInt(value) : value);

        Refused.asInvalid(named, post(inspection));
    }

    @Test
    void whatAskedWithoutItsEndsIsRefused() {
        var answer = As.mayor()
                .get("/api/v1/inspections/discipline?unit=SETDA&from=2025-07-02&to=2025-07-01")
                .then();

        Refused.asInvalid("to", answer);
    }

    private static Map<String, Object> inspection(String unit) {
        return new HashMap<>(Map.of(
                "unitCode",
                unit,
                "date",
                "2025-07-01",
                "openedAt",
                "07:50",
                "closedAt",
                "16:05",
                "staffPresent",
                11,
                "staffExpected",
                12));
    }

    private static Map<String, Object> flawless(String unit, String date) {
        return new HashMap<>(Map.of("unitCode", unit, "date", date, "openedAt", "07:25"));
    }

    private static ValidatableResponse post(Map<String, Object> inspection) {
        return As.role("wakil-walikota")
                .body(inspection)
                .post("/api/v1/inspections")
                .then();
    }

    private static ValidatableResponse discipline(String unit, String from, String to) {
        return As.mayor()
                .get("/api/v1/inspections/discipline?unit=%s&from=%s&to=%s".formatted(unit, from, to))
                .then()
                .statusCode(200);
    }
}
