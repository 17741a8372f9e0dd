package id.siginjai.complaint.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import id.siginjai.complaint.Database;
import id.siginjai.complaint.OfficialEvent;
import id.siginjai.testing.As;
import id.siginjai.testing.Refused;
import id.siginjai.testing.Stack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(Stack.class)
class OfficialsTest {

    private final UUID official = UUID.randomUUID();
    /** A unit of this test's own. */
    private final String unit = "U-" + official.toString().substring(0, 8);

    @Inject
    Database database;

    @Test
    void anOfficialIsFoundWithThePostThatIsHeld() {
        OfficialEvent.of(official, "Siti Rahmawati").holds(unit, "Lurah").applied(database);

        search("unit", unit)
                .body("items", hasSize(1))
                .body("items[0].id", equalTo(official.toString()))
                .body("items[0].name", equalTo("Siti Rahmawati"))
                .body("items[0].positionTitle", equalTo("Lurah"))
                .body("items[0].unitCode", equalTo(unit))
                .body("items[0].unitName", equalTo("Unit " + unit))
                .body("next", nullValue());
    }

    @ParameterizedTest(name = "\"{0}\" finds {1}")
    @CsvSource({
        "SITI, 1",
        "rahma, 1",
        "siti lurah, 1",
        "LURAH  siti, 1",
        "rahmawati unit, 1",
        "siti camat, 0",
        "si_i, 0",
        "si%i, 0",
        "100%, 0",
        "\\, 0",
        "!, 0",
        "'', 1",
    })
    void everyWordMustBeFoundInNamePostOrUnit(String words, int found) {
        OfficialEvent.of(official, "Siti Rahmawati").holds(unit, "Lurah").applied(database);

        As.nobody()
                .queryParam("unit", unit)
                .queryParam("q", words)
                .get("/api/v1/officials")
                .then()
                .statusCode(200)
                .body("items", hasSize(found));
    }

    @Test
    void whoHoldsNoPostTodayIsLeftOut() {
        OfficialEvent.of(official, "Siti")
                .held(unit, "Lurah", false, LocalDate.of(2020, 1, 1), LocalDate.of(2025, 6, 24))
                .held(unit, "Camat", false, LocalDate.of(2025, 6, 26), null)
                .applied(database);

        at("2025-06-24T16:59:59Z");
        search("unit", unit).body("items.positionTitle", contains("Lurah"));
        at("2025-06-24T17:00:00Z");
        search("unit", unit).body("items", empty());
        at("2025-06-25T17:00:00Z");
        search("unit", unit).body("items.positionTitle", contains("Camat"));
    }

    @Test
    void anOfficialWithTwoPostsIsListedWithBoth() {
        OfficialEvent.of(official, "Siti")
                .holds(unit, "Lurah")
                .standsInAt(unit, "Camat")
                .applied(database);

        assertThat(search("unit", unit).extract().<List<String>>path("items.positionTitle"))
                .containsExactlyInAnyOrder("Lurah", "Camat");
    }

    @Test
    void pagesLeaveNobodyOutAndNobodyTwice() {
        for (var i = 0; i < 7; i++) {
            // Equal names, so that the name alone does not tell where the next page begins.
            OfficialEvent.of(UUID.randomUUID(), "Siti " + i / 4)
                    .holds(unit, "Staf")
                    .applied(database);
        }

        var ids = new ArrayList<String>();
        String cursor = null;
        do {
            var request = As.nobody().queryParam("unit", unit).queryParam("limit", 2);
            if (cursor != null) request.queryParam("cursor", cursor);
            var page = request.get("/api/v1/officials").then().statusCode(200).extract();
            ids.addAll(page.path("items.id"));
            cursor = page.path("next");
        } while (cursor != null);

        assertThat(ids).hasSize(7).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({"limit, 0", "limit, 201", "cursor, nonsense", "cursor, AAAA"})
    void aParameterThatCannotBeIsNamed(String parameter, String value) {
        Refused.asInvalid(
                parameter,
                As.nobody()
                        .queryParam(parameter, value)
                        .get("/api/v1/officials")
                        .then());
    }

    @Test
    void wordsHaveALimit() {
        Refused.asInvalid(
                "q",
                As.nobody()
                        .queryParam("q", "x".repeat(101))
                        .get("/api/v1/officials")
                        .then());
    }

    private static ValidatableResponse search(String parameter, String value) {
        return As.nobody()
                .queryParam(parameter, value)
                .get("/api/v1/officials")
                .then()
                .statusCode(200);
    }

    private static void at(String now) {
        QuarkusMock.installMockForType(Clock.fixed(Instant.parse(now), ZoneOffset.UTC), Clock.class);
    }
}
