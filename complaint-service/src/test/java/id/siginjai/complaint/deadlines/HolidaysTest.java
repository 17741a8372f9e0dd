package id.siginjai.complaint.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;

import id.siginjai.complaint.Database;
import id.siginjai.complaint.Filing;
import id.siginjai.testing.As;
import id.siginjai.testing.Refused;
import id.siginjai.testing.Stack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The calendar: for everybody to read, for the lead inspector to keep, and what deadlines are counted by. */
@QuarkusTest
@QuarkusTestResource(Stack.class)
class HolidaysTest {

    private static final String HOLIDAYS = "/api/v1/holidays";

    @Inject
    Database database;

    @ParameterizedTest
    @CsvSource({"2025, 28, DECREED", "2026, 25, DECREED", "2027, 17, EXPECTED"})
    void aYearsDaysAreThereForEverybody(int year, int days, String status) {
        As.nobody()
                .queryParam("year", year)
                .get(HOLIDAYS)
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(days))
                .body("items.status", everyItem(equalTo(status)))
                .body("items.day", hasItem(year + "-08-17"));
    }

    @Test
    void theLeadKeepsTheCalendarAndDeadlinesFollow() {
        // Wednesday 1 January 2031, 10:00 in the city.
        QuarkusMock.installMockForType(Clock.fixed(Instant.parse("2031-01-01T03:00:00Z"), ZoneOffset.UTC), Clock.class);
        assertThat(dueOn()).isEqualTo("2031-01-06");

        set("2031-01-02").then().statusCode(200).body("name", equalTo("Hari uji"));
        var withIt = dueOn();
        As.leadInspector().delete(HOLIDAYS + "/2031-01-02").then().statusCode(204);

        assertThat(withIt).isEqualTo("2031-01-07");
        assertThat(dueOn()).isEqualTo("2031-01-06");
        Refused.with(
                404,
                "not-found",
                As.leadInspector().delete(HOLIDAYS + "/2031-01-02").then());
    }

    @ParameterizedTest
    @CsvSource({"year, x", "year, 1999"})
    void aYearThatCannotBeIsNamed(String parameter, String value) {
        Refused.asInvalid(
                parameter,
                As.nobody().queryParam(parameter, value).get(HOLIDAYS).then());
    }

    @ParameterizedTest
    @CsvSource({
        "'{\"kind\": \"NATIONAL\", \"status\": \"DECREED\"}', name",
        "'{\"name\": \"x\", \"kind\": \"OTHER\", \"status\": \"DECREED\"}', kind",
        "'{\"name\": \"x\", \"kind\": \"NATIONAL\"}', status"
    })
    void aDayThatCannotBeIsNamed(String body, String field) {
        Refused.asInvalid(
                field,
                As.leadInspector().body(body).put(HOLIDAYS + "/2031-01-02").then());
    }

    private String dueOn() {
        var complaint = Filing.about(UUID.randomUUID()).filed();
        return database.value("SELECT due_on FROM complaint WHERE id = ?", complaint);
    }

    private static Response set(String day) {
        return As.leadInspector()
                .body("{\"name\": \"Hari uji\", \"kind\": \"COLLECTIVE_LEAVE\", \"status\": \"EXPECTED\"}")
                .put(HOLIDAYS + "/" + day);
    }
}
