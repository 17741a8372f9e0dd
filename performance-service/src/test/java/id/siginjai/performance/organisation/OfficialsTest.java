package id.siginjai.performance.organisation;

import static id.siginjai.performance.Organisation.registration;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import id.siginjai.embedded.TestStack;
import id.siginjai.performance.Organisation;
import id.siginjai.testing.As;
import id.siginjai.testing.Refused;
import id.siginjai.testing.Stack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Stack.class)
class OfficialsTest {

    private static final String LURAH = "0197a2e1-da80-7208-ac29-a531da10b6d4";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "walikota",
                "wakil-walikota",
                "sekda",
                "bkpsdmd",
                "organisasi",
                "bappeda",
                "asesor",
                "inspektorat",
                "inspektorat-lead"
            })
    void staffReadsOfficials(String role) {
        As.role(role)
                .get("/api/v1/officials/" + LURAH)
                .then()
                .statusCode(200)
                .body("name", equalTo("Lurah Bakung Jaya"));
        As.role(role).get("/api/v1/officials").then().statusCode(200);
    }

    @Test
    void aUnitsHeadReadsItselfAndNobodyElse() {
        As.official("kepala-unit", UUID.fromString(LURAH))
                .get("/api/v1/officials/" + LURAH)
                .then()
                .statusCode(200);

        var other = As.official("kepala-unit", UUID.randomUUID()).get("/api/v1/officials/" + LURAH);
        Refused.with(403, "forbidden", other.then());
        Refused.with(
                403,
                "forbidden",
                As.role("kepala-unit").get("/api/v1/officials/" + LURAH).then());
    }

    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource({
        "'Bakung Jaya', true",
        "'bakung jaya', true",
        "'URAH BAK', true",
        "' Bakung ', true",
        "'Bakung  Jaya', false",
        "'%', false",
        "'_urah', false",
        "'!', false",
        "'\\', false",
        "'''', false",
        "'Bakung Jaya😀', false"
    })
    void aPartOfTheNameFindsAnOfficial(String part, boolean found) {
        var ids = search(Map.of("q", part, "unit", "15.71.11.1006"))
                .statusCode(200)
                .extract()
                .<List<String>>path("items.id");

        assertThat(ids.contains(LURAH)).isEqualTo(found);
    }

    @Test
    void aPartOfANameIsFoundByItsIndexInACityOfTwentyThousand() throws SQLException {
        try (var connection = TestStack.get().postgres().connectAsOwner(Stack.DATABASE)) {
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                statement.execute("""
                    INSERT INTO official (id, nip, name, rank, version, registered_at)
                    SELECT gen_random_uuid(), lpad(i::text, 18, '0'), md5(i::text), 'I/a', 1, now()
                    FROM generate_series(1, 20000) i\
                    """);
                statement.execute("SELECT gin_clean_pending_list('official_by_part_of_name')");
                statement.execute("ANALYZE official");
                var plan = statement.executeQuery(
                        "EXPLAIN SELECT 1 FROM official o WHERE lower(o.name) LIKE lower('%kung jay%') ESCAPE '!'");
                var lines = new ArrayList<String>();
                while (plan.next()) lines.add(plan.getString(1));

                assertThat(lines).anyMatch(line -> line.contains("official_by_part_of_name"));
            } finally {
                connection.rollback();
            }
        }
    }

    @Test
    void aUnitShowsWhoHoldsItsPostsToday() {
        var unit = Organisation.unit();
        var holder = Organisation.official(registration(unit));
        var later = registration(unit);
        later.put("since", "2099-01-01");
        Organisation.official(later);

        search(Map.of("unit", unit)).statusCode(200).body("items.id", contains(holder.toString()));
    }

    @Test
    void aListIsReadPageByPageInOrderOfName() {
        var unit = Organisation.unit();
        var names = List.of("Budi", "budi", "Ani", "Ani", "Citra 😀", "Éka", "ani");
        for (var name : names) {
            var request = registration(unit);
            request.put("name", name);
            Organisation.official(request);
        }
        var found = new ArrayList<String>();
        String next = null;
        do {
            var request = As.mayor().queryParam("unit", unit).queryParam("limit", 2);
            if (next != null) request.queryParam("cursor", next);
            var page = request.get("/api/v1/officials").then().statusCode(200);
            found.addAll(page.extract().path("items.name"));
            next = page.extract().path("next");
        } while (next != null);

        assertThat(found).containsExactlyInAnyOrderElementsOf(names);
    }

    @Test
    void thePresentNameAndRankCanBeCorrected() {
        var request = registration();
        var id = Organisation.official(request);
        var change = Map.of("nip", request.get("nip"), "name", "Nama Benar", "rank", "IV/a");

        Refused.with(428, "precondition-required", put(id, change, null));
        Refused.with(412, "precondition-failed", put(id, change, "\"9\""));
        put(id, change, "\"1\"")
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("name", equalTo("Nama Benar"))
                .body("rank", equalTo("IV/a"));
    }

    @Test
    void aCorrectionNeverTakesAnothersNip() {
        var taken = registration();
        Organisation.official(taken);
        var id = Organisation.official();

        Refused.asConflict(
                "That NIP is registered already.",
                put(id, Map.of("nip", taken.get("nip"), "name", "X", "rank", "III/a"), "\"1\""));
    }

    @Test
    void theSampleCityHasAHeadForEachUnitAndSixAides() {
        search(Map.of("unit", "SETDA"))
                .body("items", hasSize(7))
                .body("items.position.title", hasItem("Sekretaris Daerah"))
                .body("items.position.title", hasItem("Asisten Administrasi Umum"));
        search(Map.of("unit", "15.71.11")).body("items.position.title", containsInAnyOrder("Camat"));
    }

    private static ValidatableResponse search(Map<String, String> parameters) {
        return As.mayor().queryParams(parameters).get("/api/v1/officials").then();
    }

    private static ValidatableResponse put(UUID id, Object change, String ifMatch) {
        var request = As.personnel().body(change);
        if (ifMatch != null) request.header("If-Match", ifMatch);
        return request.put("/api/v1/officials/" + id).then();
    }
}
