package id.siginjai.performance.innovations;

import static id.siginjai.performance.innovations.Proposals.URI;
import static id.siginjai.performance.innovations.Proposals.advance;
import static id.siginjai.performance.innovations.Proposals.proposed;
import static id.siginjai.performance.innovations.Proposals.verified;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import id.siginjai.kit.time.CityTime;
import id.siginjai.performance.Organisation;
import id.siginjai.performance.organisation.UnitKind;
import id.siginjai.testing.As;
import id.siginjai.testing.Refused;
import id.siginjai.testing.Stack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Maturity, compliance, and what the other features are told. */
@QuarkusTest
@QuarkusTestResource(Stack.class)
class InnovationsFacadeTest {

    @Inject
    Innovations innovations;

    @Inject
    Clock clock;

    @Test
    void maturityShowsItsArithmetic() {
        var id = implemented();

        assess(id, Map.of("REGULATION", 3, "VIDEO", 2), null)
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("total", equalTo(3 * 3 + 4 * 2 + 2 * 2 + 3 * 3))
                .body("maximum", equalTo(111))
                .body("category", equalTo("LESS_INNOVATIVE"))
                .body("indicators.find { it.indicator == 'SPEED_OF_CREATION' }.parameter", equalTo(2))
                .body("indicators.find { it.indicator == 'SPEED_OF_CREATION' }.derived", equalTo(true))
                .body("indicators.find { it.indicator == 'USEFULNESS' }.points", equalTo(9))
                .body("indicators.find { it.indicator == 'PEOPLE' }.points", equalTo(0))
                .body("rulesVersion", equalTo(0));
        Refused.with(428, "precondition-required", assess(id, Map.of("VIDEO", 3), null));
        assess(id, Map.of("VIDEO", 3), "\"0\"").statusCode(200).body("total", equalTo(4 * 3 + 2 * 2 + 3 * 3));
        Refused.with(412, "precondition-failed", assess(id, Map.of("VIDEO", 3), "\"0\""));
        As.mayor().get(URI + "/" + id + "/maturity").then().statusCode(200).header("ETag", "\"1\"");
    }

    @ParameterizedTest
    @CsvSource({
        "VIDEO, 4, parameters[VIDEO]",
        "VIDEO, 0, parameters[VIDEO]",
        "SPEED_OF_CREATION, 3, parameters.SPEED_OF_CREATION",
        "USEFULNESS, 3, parameters.USEFULNESS",
        "CHARM, 3, parameters"
    })
    void aParameterThatCannotBeIsRefused(String indicator, int parameter, String field) {
        var answer = Refused.with(
                400, "validation", assess(verified(Organisation.unit()), Map.of(indicator, parameter), null));

        assertThat(answer.extract().<String>path("violations[0].field")).startsWith(field);
    }

    @Test
    void onlyWhatWasVerifiedIsAssessed() {
        var id = proposed(Organisation.unit());

        Refused.with(409, "conflict", assess(id, Map.of("VIDEO", 3), null));
        Refused.with(
                404, "not-found", As.mayor().get(URI + "/" + id + "/maturity").then());
    }

    @Test
    void unitsWithoutAVerifiedOneAreAsleepAndThoseThatOweNoneAreNotCounted() {
        var asleep = Organisation.unit();
        var awake = Organisation.unit();
        proposed(asleep);
        verified(awake);
        var cutoff = today().plusDays(61);

        compliance(cutoff.toString())
                .statusCode(200)
                .body("cutoff", equalTo(cutoff.toString()))
                .body("daysLeft", equalTo(61))
                .body("obliged", greaterThan(50))
                .body("asleep.code", hasItem(asleep))
                .body("asleep.code", not(hasItem(awake)))
                .body("asleep.kind", hasItems("KELURAHAN", "KECAMATAN", "DEPARTMENT"))
                .body("asleep.kind", not(hasItem("HEALTH_CENTRE")))
                .body("asleep.kind", not(hasItem("CITY")));
        compliance("2025-01-01").body("fulfilled", equalTo(0)).body("daysLeft", equalTo(0));
        compliance(today().toString()).body("asleep.code", not(hasItem(awake)));
    }

    @ParameterizedTest
    @CsvSource({"''", "soon", "2025-02-30", "1999-12-31", "2101-01-01"})
    void aCutoffThatIsNoDayIsRefused(String cutoff) {
        Refused.asInvalid("cutoff", compliance(cutoff));
    }

    @Test
    void aCutoffIsNeeded() {
        Refused.asInvalid("cutoff", As.mayor().get(URI + "/compliance").then());
    }

    @Test
    void theBestOfAUnitIsTheOneThatIsFurthestOnThatDay() {
        var unit = Organisation.unit();
        verified(unit);
        var trial = verified(unit);
        proposed(unit);
        var yesterday = today().minusDays(1);
        assertThat(innovations.bestOf(unit, yesterday)).isEmpty();
        advance(trial, "TRIAL", LocalDate.of(2025, 3, 1)).statusCode(200);

        var best = innovations.bestOf(unit, today()).orElseThrow();

        assertThat(best.id()).hasToString(trial);
        assertThat(best.standing()).isEqualTo(InnovationStanding.TRIAL);
        assertThat(best.since()).isEqualTo("2025-03-01");
        assertThat(best.verifiedOn()).isEqualTo(today());
        assertThat(innovations.standings(today())).containsEntry(unit, InnovationStanding.TRIAL);
        assertThat(innovations.standings(yesterday)).doesNotContainKey(unit);
    }

    @ParameterizedTest
    @CsvSource({"KELURAHAN, true", "INSPECTORATE, true", "HEALTH_CENTRE, false", "CITY, false"})
    void kindsOweOneOrNot(UnitKind kind, boolean owes) {
        assertThat(innovations.owes(kind, LocalDate.of(2025, 8, 25))).isEqualTo(owes);
    }

    private String implemented() {
        var id = verified(Organisation.unit());
        advance(id, "TRIAL", LocalDate.of(2025, 3, 1)).statusCode(200);
        advance(id, "IMPLEMENTED", LocalDate.of(2025, 6, 10)).statusCode(200);
        As.role("bappeda")
                .header("If-Match", "\"3\"")
                .body(Map.of("beneficiaryCount", 501))
                .put(URI + "/" + id + "/benefit")
                .then()
                .statusCode(200);
        return id;
    }

    private LocalDate today() {
        return CityTime.dayOf(clock.instant());
    }

    private static ValidatableResponse assess(String id, Map<String, Object> parameters, String ifMatch) {
        var request = As.role("bappeda").body(Map.of("parameters", parameters));
        if (ifMatch != null) request.header("If-Match", ifMatch);
        return request.put(URI + "/" + id + "/maturity").then();
    }

    private static ValidatableResponse compliance(String cutoff) {
        return As.mayor().queryParam("cutoff", cutoff).get(URI + "/compliance").then();
    }
}
