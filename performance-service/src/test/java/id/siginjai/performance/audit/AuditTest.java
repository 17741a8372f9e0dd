package id.siginjai.performance.audit;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import id.siginjai.embedded.TestStack;
import id.siginjai.performance.Organisation;
import id.siginjai.performance.PungliEvent;
import id.siginjai.testing.As;
import id.siginjai.testing.Stack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Stack.class)
class AuditTest {

    @Test
    void aWriteLeavesWhoAndWhatAndByWhichRequest() {
        var code = Organisation.unit();
        As.personnel()
                .header("If-Match", "\"0\"")
                .body(Organisation.unit("Nama Baru", "KELURAHAN", "15.71.11"))
                .put("/api/v1/units/" + code)
                .then()
                .statusCode(200);

        trail("unit/" + code)
                .body("items.sequence", contains(2, 1))
                .body("items[0].actor", equalTo("bkpsdmd"))
                .body("items[0].roles", contains("bkpsdmd"))
                .body("items[0].source", equalTo("PUT /api/v1/units/" + code))
                .body("items[0].requestId", matchesPattern("[0-9a-f]{32}"))
                .body("items[0].changes[0].action", equalTo("UPDATE"))
                .body("items[0].changes[0].after.name", equalTo("Nama Baru"))
                .body("items[0].changes[0].before.name", not(equalTo("Nama Baru")))
                .body("items[1].changes[0].action", equalTo("INSERT"));
    }

    @Test
    void whatOneRequestWritesStandsInTheTrailOfEachThing() {
        var registered = Organisation.registration();
        var official = Organisation.official(registered);

        trail("official/" + official)
                .body("items[0].changes.entity", contains("official"))
                .body("items[0].changes[0].after.nip", equalTo(registered.get("nip")));
        var position = As.personnel()
                .get("/api/v1/officials/" + official)
                .then()
                .extract()
                .<String>path("position.id");
        // opened by the registration, with SQL written by hand
        trail("position/" + position)
                .body("items[0].changes[0].action", equalTo("INSERT"))
                .body(
                        "items[0].changes[0].after.title",
                        equalTo(Organisation.positionOf(registered).get("title")));
    }

    @Test
    void aMarkLeavesNothingThatPointsAtReportersAndNothingForOfficials() {
        var official = Organisation.official();
        PungliEvent.reached(official).send();
        var mark = await().atMost(ofSeconds(20)).until(() -> markOf(official), id -> id != null);

        var told = trail("rotation/" + mark)
                .body("items[0].actor", equalTo("system"))
                .body("items[0].source", equalTo("event id.siginjai.pungli.threshold-reached.v1"))
                .body("items[0].changes.entity", hasItem("evidence"))
                .extract()
                .asString();

        assertThat(told).doesNotContain("complaintIds", "reachedAt", "withdrawnAt");
        var reader = As.official("bkpsdmd", UUID.randomUUID());
        reader.queryParam("resource", "rotation/" + mark)
                .get("/api/v1/audit")
                .then()
                .statusCode(200)
                .body("items", empty());
        As.official("bkpsdmd", official)
                .queryParam("limit", 200)
                .get("/api/v1/audit")
                .then()
                .statusCode(200)
                .body("items.resource", everyItem(not(startsWith("rotation/"))));
        trail("pungli-standing/" + official).body("items", empty());
    }

    @Test
    void pagesGoOnWhereTheOneBeforeStopped() {
        var code = Organisation.unit();
        for (var version = 0; version < 3; version++) {
            As.personnel()
                    .header("If-Match", "\"" + version + "\"")
                    .body(Organisation.unit("Nama " + version, "KELURAHAN", "15.71.11"))
                    .put("/api/v1/units/" + code)
                    .then()
                    .statusCode(200);
        }

        var next = page("unit/" + code, null)
                .body("items.sequence", contains(4, 3))
                .extract()
                .<String>path("next");
        page("unit/" + code, next).body("items.sequence", contains(2, 1)).body("next", nullValue());
        var newest = page(null, null).extract().<String>path("next");
        page(null, newest).body("items", not(empty()));
    }

    @Test
    void aRowThatWasTamperedWithIsNamed() throws SQLException {
        var resource = "unit/" + Organisation.unit();
        verification(resource)
                .body("intact", equalTo(true))
                .body("entries", equalTo(1))
                .body("faults", empty());

        tamper(resource, "KELURAHAN", "KECAMATAN");
        verification(resource)
                .body("intact", equalTo(false))
                .body("faults.what", contains("CONTENT"))
                .body("faults.resource", contains(resource))
                .body("faults.sequence", contains(1));

        tamper(resource, "KECAMATAN", "KELURAHAN");
        verification(resource).body("intact", equalTo(true));
    }

    @Test
    void theWholeTrailOfThisInstallationIsIntact() {
        String cursor = null;
        do {
            var request = As.role("inspektorat");
            if (cursor != null) request.queryParam("cursor", cursor);
            cursor = request.get("/api/v1/audit/verification")
                    .then()
                    .statusCode(200)
                    .body("faults", empty())
                    .extract()
                    .path("next");
        } while (cursor != null);
    }

    private static String markOf(UUID official) {
        return As.personnel()
                .get("/api/v1/officials/" + official)
                .then()
                .extract()
                .path("rotation.id");
    }

    private static ValidatableResponse trail(String resource) {
        return As.role("inspektorat")
                .queryParam("resource", resource)
                .get("/api/v1/audit")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse page(String resource, String cursor) {
        var request = As.mayor().queryParam("limit", 2);
        if (resource != null) request.queryParam("resource", resource);
        if (cursor != null) request.queryParam("cursor", cursor);
        return request.get("/api/v1/audit").then().statusCode(200);
    }

    private static ValidatableResponse verification(String resource) {
        return As.role("inspektorat-lead")
                .queryParam("resource", resource)
                .get("/api/v1/audit/verification")
                .then()
                .statusCode(200);
    }

    /** As the tables' owner. */
    private static void tamper(String resource, String what, String with) throws SQLException {
        try (var connection = TestStack.get().postgres().connectAsOwner(Stack.DATABASE);
                var statement = connection.prepareStatement(
                        "UPDATE audit_entry SET entry = replace(entry::text, ?, ?)::json WHERE resource = ?")) {
            statement.setString(1, what);
            statement.setString(2, with);
            statement.setString(3, resource);
            assertThat(statement.executeUpdate()).isEqualTo(1);
        }
    }
}
