package id.siginjai.performance.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import id.siginjai.performance.Organisation;
import id.siginjai.testing.As;
import id.siginjai.testing.Refused;
import id.siginjai.testing.Stack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(Stack.class)
class UnitsTest {

    @Test
    void anybodyReadsAUnit() {
        As.nobody()
                .get("/api/v1/units/15.71.11.1006")
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("code", equalTo("15.71.11.1006"))
                .body("name", equalTo("Kelurahan Bakung Jaya"))
                .body("kind", equalTo("KELURAHAN"))
                .body("parentCode", equalTo("15.71.11"))
                .body("closedOn", nullValue());
    }

    @Test
    void theCityAloneHasNoParent() {
        As.nobody()
                .get("/api/v1/units/15.71")
                .then()
                .statusCode(200)
                .body("kind", equalTo("CITY"))
                .body("parentCode", nullValue());
    }

    @Test
    void aListIsReadPageByPageInOrderOfCode() {
        var codes = new ArrayList<String>();
        String next = null;
        do {
            var request = As.nobody().queryParam("kind", "KECAMATAN").queryParam("limit", 4);
            if (next != null) request.queryParam("cursor", next);
            var page = request.get("/api/v1/units").then().statusCode(200);
            codes.addAll(page.extract().path("items.code"));
            next = page.extract().path("next");
        } while (next != null);

        assertThat(codes).hasSize(11).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void aListIsOfOneKindAndOneParent() {
        As.nobody()
                .queryParam("kind", "HEALTH_CENTRE")
                .queryParam("parent", "DINKES")
                .get("/api/v1/units")
                .then()
                .statusCode(200)
                .body("items", not(hasSize(0)))
                .body("items.kind", everyItem(equalTo("HEALTH_CENTRE")))
                .body("items.parentCode", everyItem(equalTo("DINKES")))
                .body("next", nullValue());
    }

    @Test
    void personnelCreatesAUnitWithoutAVersion() {
        put("TEST-NEW", Organisation.unit("Dinas Baru", "DEPARTMENT", "15.71"), null)
                .statusCode(201)
                .header("Location", endsWith("/api/v1/units/TEST-NEW"))
                .header("ETag", "\"0\"")
                .body("code", equalTo("TEST-NEW"));
    }

    @Test
    void aNewUnitHasNoVersionToMatch() {
        Refused.with(
                412,
                "precondition-failed",
                put("TEST-NONE", Organisation.unit("Dinas", "DEPARTMENT", "15.71"), "\"0\""));
    }

    @ParameterizedTest(name = "If-Match {0} → {1}")
    @CsvSource(
            nullValues = "-",
            value = {
                "-, 428, precondition-required",
                "'\"7\"', 412, precondition-failed",
                "'W/\"0\"', 412, precondition-failed",
                "nonsense, 412, precondition-failed"
            })
    void aChangeNamesTheVersionThatWasRead(String ifMatch, int status, String type) {
        var unit = Organisation.unit();

        Refused.with(status, type, put(unit, Organisation.unit("Lain", "KELURAHAN", "15.71.11"), ifMatch));
    }

    @Test
    void aChangeRaisesTheVersion() {
        var unit = Organisation.unit();

        put(unit, Organisation.unit("Kelurahan Lain", "KELURAHAN", "15.71.10"), "\"0\"")
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("name", equalTo("Kelurahan Lain"))
                .body("parentCode", equalTo("15.71.10"));
    }

    @Test
    void theCodeInTheBodyIsTheOneOfThePath() {
        var unit = Organisation.unit("Dinas", "DEPARTMENT", "15.71");
        unit.put("code", "OTHER");

        Refused.asInvalid("code", put("TEST-CODE", unit, null));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"DEPARTMENT, -", "CITY, 15.71", "DEPARTMENT, NO-SUCH-UNIT"})
    void aUnitStandsUnderOneThatIsThere(String kind, String parent) {
        Refused.asInvalid("parentCode", put("TEST-PARENT", Organisation.unit("X", kind, parent), null));
    }

    @Test
    void thereIsOneCity() {
        Refused.asConflict(
                "There is a city already; the tree has one root.",
                put("99.99", Organisation.unit("Kota Lain", "CITY", null), null));
    }

    @Test
    void aUnitNeverStandsBelowItself() {
        var above = Organisation.unit();
        var below = Organisation.unit();
        put(below, Organisation.unit("Bawah", "KELURAHAN", above), "\"0\"").statusCode(200);

        for (var parent : List.of(below, above)) {
            Refused.asConflict(
                    "A unit cannot stand below itself.",
                    put(above, Organisation.unit("Atas", "KELURAHAN", parent), "\"0\""));
        }
    }

    @Test
    void aUnitIsClosedWhenNobodyIsLeftInIt() {
        var unit = Organisation.unit();
        var official = Organisation.official(Organisation.registration(unit));

        Refused.asConflict("Somebody still holds a post in this unit.", close(unit, "\"0\""));

        endTheOnlyAppointmentOf(official);
        close(unit, "\"0\"").statusCode(200).body("closedOn", equalTo("2025-01-01"));
    }

    @Test
    void aUnitMayBeClosedFromADayOnWhichNobodyIsLeftAndTakesWhoLeavesBefore() {
        var unit = Organisation.unit();
        var official = Organisation.official(Organisation.registration(unit));
        String post = As.personnel()
                .get("/api/v1/officials/" + official)
                .then()
                .extract()
                .path("position.id");
        endTheOnlyAppointmentOf(official);
        var closing = Organisation.unit("Tutup", "KELURAHAN", "15.71.11");
        closing.put("closedOn", "2024-12-31");
        Refused.asConflict("Somebody still holds a post in this unit.", put(unit, closing, "\"0\""));
        closing.put("closedOn", "2090-01-01");
        put(unit, closing, "\"0\"").statusCode(200);

        var other = Organisation.official();
        Refused.asConflict("The unit " + unit + " is closed.", appoint(other, post, "2090-01-01"));
        appoint(other, post, "2089-12-31").statusCode(201);

        open("2089-12-31").body("items.code", hasItem(unit));
        open("2090-01-01").body("items.code", not(hasItem(unit)));
    }

    private static ValidatableResponse appoint(Object official, String post, String to) {
        return As.personnel()
                .body(Map.of("positionId", post, "acting", true, "from", "2025-01-01", "to", to))
                .post("/api/v1/officials/" + official + "/appointments")
                .then();
    }

    private static ValidatableResponse open(String day) {
        return As.nobody()
                .queryParam("openOn", day)
                .queryParam("limit", 200)
                .queryParam("parent", "15.71.11")
                .get("/api/v1/units")
                .then()
                .statusCode(200);
    }

    @Test
    void aUnitWithOpenUnitsBelowStaysOpen() {
        var above = Organisation.unit();
        var below = Organisation.unit();
        put(below, Organisation.unit("Bawah", "KELURAHAN", above), "\"0\"").statusCode(200);

        Refused.asConflict("There are open units below this one.", close(above, "\"0\""));
    }

    @Test
    void nothingBeginsInAClosedUnit() {
        var unit = Organisation.unit();
        close(unit, "\"0\"").statusCode(200);
        var closed = "The unit " + unit + " is closed.";

        Refused.asConflict(closed, Organisation.register(Organisation.registration(unit)));
        Refused.asConflict(
                closed,
                As.personnel()
                        .body(Map.of("title", "Lurah", "level", "SUPERVISOR", "unitCode", unit))
                        .post("/api/v1/positions")
                        .then());
        Refused.asConflict(closed, put(unit + "-X", Organisation.unit("Baru", "KELURAHAN", unit), null));
    }

    @Test
    void aClosedUnitCanBeOpenedAgain() {
        var unit = Organisation.unit();
        close(unit, "\"0\"").statusCode(200);

        put(unit, Organisation.unit("Lagi", "KELURAHAN", "15.71.11"), "\"1\"")
                .statusCode(200)
                .body("closedOn", nullValue());
    }

    private static void endTheOnlyAppointmentOf(Object official) {
        var path = "/api/v1/officials/" + official + "/appointments";
        String id = As.personnel().get(path).then().extract().path("items[0].id");
        As.personnel()
                .body(Map.of("to", "2024-12-31"))
                .post(path + "/" + id + "/end")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse close(String code, String ifMatch) {
        var unit = Organisation.unit("Tutup", "KELURAHAN", "15.71.11");
        unit.put("closedOn", "2025-01-01");
        return put(code, unit, ifMatch);
    }

    private static ValidatableResponse put(String code, Object unit, String ifMatch) {
        var request = As.personnel().body(unit);
        if (ifMatch != null) request.header("If-Match", ifMatch);
        return request.put("/api/v1/units/" + code).then();
    }
}
