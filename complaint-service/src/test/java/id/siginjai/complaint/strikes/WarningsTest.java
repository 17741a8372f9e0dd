package id.siginjai.complaint.strikes;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import id.siginjai.complaint.Database;
import id.siginjai.complaint.Filing;
import id.siginjai.testing.As;
import id.siginjai.testing.Stack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Whoever decides on a crossing is told when the reports behind it look agreed upon. */
@QuarkusTest
@QuarkusTestResource(Stack.class)
class WarningsTest {

    private final UUID official = UUID.randomUUID();

    @Inject
    Database database;

    @Test
    void threeReportsInTheSameWordsWithinAnHourAreNamedToTheInspectorate() {
        for (var i = 0; i < 3; i++) Filing.about(official).filed();

        strikes(As.inspector())
                .body("count", equalTo(3))
                .body("reached", equalTo(true))
                .body("warnings.kind", hasItems("SAME_HOUR", "SIMILAR_TEXT"))
                .body("warnings[0].complaints", hasSize(3));
    }

    @Test
    void aReportThatWasAlteredDoesNotHideTheCount() {
        for (var i = 0; i < 3; i++) Filing.about(official).filed();
        database.change("UPDATE complaint SET confidential = '\\x00' WHERE official_id = ?", official);

        strikes(As.inspector()).body("count", equalTo(3)).body("warnings.kind", contains("SAME_HOUR"));
    }

    @Test
    void theMayorIsNotTold() {
        for (var i = 0; i < 3; i++) Filing.about(official).filed();

        strikes(As.mayor()).body("reached", equalTo(true)).body("warnings", nullValue());
    }

    @Test
    void nothingIsComparedBelowTheThreshold() {
        for (var i = 0; i < 2; i++) Filing.about(official).filed();

        strikes(As.inspector()).body("count", equalTo(2)).body("warnings", nullValue());
    }

    private ValidatableResponse strikes(RequestSpecification as) {
        return as.get("/api/v1/officials/" + official + "/strikes").then().statusCode(200);
    }
}
