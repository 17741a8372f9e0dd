package id.siginjai.performance.achievements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import id.siginjai.embedded.TestStack;
import id.siginjai.performance.AtOnce;
import id.siginjai.performance.Organisation;
import id.siginjai.performance.Promised;
import id.siginjai.testing.As;
import id.siginjai.testing.Refused;
import id.siginjai.testing.Stack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was reached of an agreement, told by who promised it and assessed by who was promised it. */
@QuarkusTest
@QuarkusTestResource(Stack.class)
class AchievementsTest {

    @Inject
    Achievements achievements;

    @Test
    void aYearIsToldQuarterByQuarterAndScored() {
        var told = Told.signed(Promised.lurah(), 2025);
        told.achievement().body("score", nullValue()).body("band", nullValue()).body("told", equalTo(0));

        told.tell(0, "2025-Q1", 44.25)
                .statusCode(201)
                .header("ETag", "\"0\"")
                .header("Location", endsWith(told.realisation(0, "2025-Q1")))
                .body("decisive", equalTo(true));
        told.tell(0, "2025-Q2", 88.5).statusCode(201).body("decisive", equalTo(true));
        told.tell(1, "2025-Q2", 3).statusCode(201);
        told.tell(2, "2025", 6).statusCode(201);
        told.tell(2, "2025-Q4", 12).statusCode(201).body("decisive", equalTo(false));

        told.achievement()
                .body("score", equalTo(87.5f))
                .body("band", equalTo("HIGH"))
                .body("told", equalTo(3))
                .body("indicators.id", equalTo(told.indicators()))
                .body("indicators.realisation", contains(88.5f, 3, 6))
                .body("indicators.period", contains("2025-Q2", "2025-Q2", "2025"))
                .body("indicators.achievement", contains(100.0f, 100.0f, 50.0f));
        As.official("kepala-unit", told.official())
                .get("/api/v1/agreements/" + told.agreement() + "/indicators/"
                        + told.indicators().get(0) + "/realisations")
                .then()
                .statusCode(200)
                .body("items.period", contains("2025-Q1", "2025-Q2"))
                .body("items.decisive", contains(false, true));
    }

    @Test
    void aCorrectionNeedsTheVersionThatWasRead() {
        var told = Told.signed(Promised.lurah(), 2025);
        var lurah = Promised.official(told.official());
        told.tell(0, "2025-Q1", 10).statusCode(201);
        told.tell(0, "2025-Q2", 20).statusCode(201);

        Refused.with(428, "precondition-required", told.tell(0, "2025-Q1", 11));
        Refused.with(412, "precondition-failed", told.tellAs(lurah, 0, "2025-Q1", 11, "\"7\""));
        Refused.with(412, "precondition-failed", told.tellAs(lurah, 0, "2025-Q3", 11, "\"0\""));
        told.tellAs(lurah, 0, "2025-Q1", 11, "\"0\"").statusCode(200).header("ETag", "\"1\"");

        As.role("walikota")
                .get(told.realisation(0, "2025-Q1"))
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("value", equalTo(11))
                .body("decisive", equalTo(false));
        Refused.with(
                404, "not-found", As.mayor().get(told.realisation(0, "2025-Q3")).then());
        Refused.with(
                404, "not-found", As.mayor().get(told.realisation(0, "2024-Q1")).then());
    }

    @Test
    void onlyWhoPromisedTellsAndOnlyWhatWasPromised() {
        var told = Told.signed(Promised.lurah(), 2025);
        var another = Told.signed(Promised.lurah(), 2025);

        Refused.with(403, "forbidden", told.tellAs("organisasi", 0, "2025-Q1", 1, null));
        Refused.with(403, "forbidden", told.tellAs(Promised.official(Promised.CAMAT), 0, "2025-Q1", 1, null));
        Refused.with(403, "forbidden", told.tellAs(Promised.official(another.official()), 0, "2025-Q1", 1, null));
        var mixed = new Told(told.official(), told.agreement(), another.indicators());
        Refused.with(404, "not-found", mixed.tell(0, "2025-Q1", 1));
        Refused.with(
                404,
                "not-found",
                As.mayor().get(mixed.realisation(0, "2025-Q1")).then());
        Refused.with(
                403,
                "forbidden",
                As.official("kepala-unit", another.official())
                        .get("/api/v1/agreements/" + told.agreement() + "/achievement")
                        .then());
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "2025-Q5, 1, period",
        "2024-Q4, 1, period",
        "2024, 1, period",
        "2025-Q1, , value",
        "2025-Q1, 1.00001, value",
        "2025-Q1, 1000000000000000, value"
    })
    void whatCannotBeToldIsRefusedNamingTheField(String period, BigDecimal value, String field) {
        var told = Shared.PROMISED;

        Refused.asInvalid(field, told.tell(0, period, value));
    }

    /** One agreement for the cases that change nothing. */
    private static final class Shared {
        static final Told PROMISED = Told.signed(Promised.lurah(), 2025);
    }

    @Test
    void nothingIsToldBeforeTheSealNorAfterTheEndNorBeforeItsTime() {
        var lurah = Promised.lurah();
        var told = Told.of(lurah, Promised.submitted(lurah, 2025));
        Refused.with(409, "conflict", told.tell(0, "2025-Q1", 1)).body("detail", containsString("SUBMITTED"));
        Refused.with(409, "conflict", told.assess(Promised.official(Promised.CAMAT), "MEETS", "MEETS", null))
                .body("detail", containsString("SUBMITTED"));

        Promised.signedByAll(told.agreement());
        told.tell(0, "2025-Q1", 1).statusCode(201);
        Promised.step(told.agreement(), "closure").statusCode(200);
        Refused.with(409, "conflict", told.tell(0, "2025-Q2", 1)).body("detail", containsString("CLOSED"));

        var early = Told.signed(Promised.lurah(), 2099);
        Refused.with(409, "conflict", early.tell(0, "2099-Q1", 1)).body("detail", containsString("2099-Q1"));
    }

    @Test
    void whatIsToldWhileTheAgreementIsBeingClosedComesTooLate() throws Exception {
        var told = Told.signed(Promised.lurah(), 2025);
        var lurah = Executors.newSingleThreadExecutor();
        try (var clerk = TestStack.get().postgres().connectAsOwner(Stack.DATABASE)) {
            clerk.setAutoCommit(false);
            try (var closing = clerk.prepareStatement("UPDATE agreement SET status = 'CLOSED', closed_at = now(),"
                    + " changed_at = now(), version = version + 1 WHERE id = ?::uuid")) {
                closing.setString(1, told.agreement());
                closing.executeUpdate();
            }

            var telling =
                    lurah.submit(() -> told.tell(0, "2025-Q1", 5).extract().statusCode());
            await().until(() -> somebodyWaitsFor(clerk));
            clerk.commit();

            assertThat(telling.get()).isEqualTo(409);
        } finally {
            lurah.shutdown();
        }
    }

    private static boolean somebodyWaitsFor(Connection clerk) throws SQLException {
        try (var rows = clerk.createStatement()
                .executeQuery("SELECT 1 FROM pg_stat_activity WHERE pg_backend_pid() = ANY (pg_blocking_pids(pid))")) {
            return rows.next();
        }
    }

    @Test
    void anAmendmentGoesOnFromWhatWasTold() {
        var original = Told.signed(Promised.lurah(), 2025);
        original.tell(0, "2025-Q1", 44.25).statusCode(201);
        original.assess(Promised.official(Promised.CAMAT), "MEETS", "ABOVE", null)
                .statusCode(201);
        String amendment = Promised.amend(original.agreement(), "STRATEGY_CHANGED")
                .extract()
                .path("id");
        Promised.step(amendment, "submission").statusCode(200);
        Promised.signedByAll(amendment);

        var amended = Told.of(original.official(), amendment);
        amended.achievement().body("told", equalTo(1)).body("indicators[0].realisation", equalTo(44.25f));
        Refused.with(409, "conflict", original.tell(0, "2025-Q2", 1)).body("detail", containsString("SUPERSEDED"));
        amended.tell(0, "2025-Q2", 88.5).statusCode(201);
        assertThat(achievements.ofOfficial(original.official(), 2025)).hasValueSatisfying(facts -> {
            assertThat(facts.agreementId()).hasToString(amendment);
            assertThat(facts.score()).isEqualByComparingTo("60");
            assertThat(facts.band()).isEqualTo(Band.LOW);
            assertThat(facts.predicate()).isEqualTo(Predicate.GOOD);
            assertThat(facts.isAboveBaseline()).isFalse();
        });
    }

    @Test
    void theSuperiorAssessesAndMayChangeItsMind() {
        var told = Told.signed(Promised.lurah(), 2025);
        var camat = Promised.official(Promised.CAMAT);
        var assessment = "/api/v1/agreements/" + told.agreement() + "/assessment";
        Refused.with(404, "not-found", As.mayor().get(assessment).then());

        told.assess(camat, "ABOVE", "ABOVE", null)
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("predicate", equalTo("VERY_GOOD"))
                .body("note", equalTo("Catatan"));
        Refused.with(428, "precondition-required", told.assess(camat, "BELOW", "BELOW", null));
        Refused.with(412, "precondition-failed", told.assess(camat, "BELOW", "BELOW", "\"5\""));
        told.assess(camat, "BELOW", "BELOW", "\"0\"").statusCode(200).body("predicate", equalTo("VERY_POOR"));

        Refused.with(403, "forbidden", told.assess(Promised.official(told.official()), "ABOVE", "ABOVE", "\"1\""));
        Refused.with(403, "forbidden", told.assess("organisasi", "ABOVE", "ABOVE", "\"1\""));
        Refused.with(403, "forbidden", told.assess("walikota", "ABOVE", "ABOVE", "\"1\""));
        Refused.asInvalid("workResult", told.assess(camat, "GREAT", "ABOVE", "\"1\""));
        As.official("kepala-unit", told.official())
                .get(assessment)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("predicate", equalTo("VERY_POOR"));
    }

    @RepeatedTest(5)
    void ofTwoAssessmentsOfOneVersionAtOnceTheSecondIsTold() {
        var told = Told.signed(Promised.lurah(), 2025);
        var camat = Promised.official(Promised.CAMAT);
        told.assess(camat, "MEETS", "MEETS", null).statusCode(201);

        var answers = AtOnce.all(Stream.of("ABOVE", "BELOW", "MEETS")
                .<Callable<Integer>>map(workResult -> () -> told.assess(camat, workResult, "ABOVE", "\"0\"")
                        .extract()
                        .statusCode()));

        assertThat(answers).containsExactlyInAnyOrder(200, 412, 412);
    }

    @Test
    void theMayorAssessesAnAgencysHead() {
        var head = Promised.agencyHead();
        var told = Told.signed(head, 2025);

        told.assess("walikota", "ABOVE", "MEETS", null).statusCode(201).body("predicate", equalTo("GOOD"));

        assertThat(achievements.ofOfficials(List.of(head, Promised.CAMAT), 2025))
                .containsOnlyKeys(head);
    }

    @Test
    void whatWasReachedIsTheBaselineOfTheNextYear() {
        var unit = Organisation.unit();
        var lurah = Promised.lurahOf(unit);
        var before = Told.signed(lurah, 2024);
        before.tell(0, "2024", 53.1).statusCode(201);
        before.tell(1, "2024-Q4", 3.3).statusCode(201);

        var now = Told.signed(lurah, 2025);
        now.tell(0, "2025-Q3", 40).statusCode(201);
        now.tell(1, "2025-Q3", 3).statusCode(201);
        now.achievement().body("leap", nullValue()); // of a year that is not over
        now.tell(0, "2025-Q4", 88.5).statusCode(201);
        now.tell(1, "2025", 3).statusCode(201);

        now.achievement()
                .body("indicators.baseline", contains(53.1f, 3.3f, null))
                .body("score", equalTo(75.0f))
                .body("leap", equalTo(34.0f));
        assertThat(achievements.ofUnit(unit, 2025)).hasValueSatisfying(facts -> {
            assertThat(facts.isAboveBaseline()).isTrue();
            assertThat(facts.officialId()).isEqualTo(lurah);
            assertThat(facts.predicate()).isNull();
        });
    }

    @Test
    void aTargetThatIsWorseThanTheBaselineNeedsAJustification() {
        var lurah = Promised.lurah();
        Told.signed(lurah, 2024).tell(0, "2024", 95).statusCode(201);
        var request = Promised.request(lurah, 2025);

        Refused.with(409, "conflict", Promised.step(Promised.draft(request), "submission"))
                .body("detail", containsString("95"));
    }

    @Test
    void quartersToldAtOnceLeaveOneThatDecides() throws Exception {
        var told = Told.signed(Promised.lurah(), 2025);
        var clerks = Executors.newFixedThreadPool(4);
        try {
            var tellings = IntStream.rangeClosed(1, 4)
                    .mapToObj(quarter -> (Callable<Integer>) () ->
                            told.tell(0, "2025-Q" + quarter, quarter).extract().statusCode())
                    .toList();

            for (var answer : clerks.invokeAll(tellings))
                assertThat(answer.get()).isEqualTo(201);
        } finally {
            clerks.shutdownNow();
        }

        told.achievement().body("indicators[0].period", equalTo("2025-Q4"));
    }

    @Test
    void ofTwoWhoTellTheSameAtOnceOneIsTold() throws Exception {
        var told = Told.signed(Promised.lurah(), 2025);
        var clerks = Executors.newFixedThreadPool(2);
        try {
            Callable<Integer> telling =
                    () -> told.tell(0, "2025-Q1", 5).extract().statusCode();

            var answers = clerks.invokeAll(List.of(telling, telling));

            assertThat(List.of(answers.get(0).get(), answers.get(1).get())).containsExactlyInAnyOrder(201, 428);
        } finally {
            clerks.shutdownNow();
        }
    }

    @Test
    void theOfficeChangesTheBandsOfAYear() {
        var told = Told.signed(Promised.lurah(), 2021);
        told.tell(0, "2021", 88.5).statusCode(201);
        told.achievement().body("band", equalTo("LOW"));
        var change = Map.of(
                "value", Map.of("veryHigh", 60, "high", 50, "medium", 40, "low", 30), "reason", "Perwal 12/2021");

        As.role("organisasi")
                .header("If-Match", "\"0\"")
                .body(change)
                .put("/api/v1/settings/achievement-bands?year=2021")
                .then()
                .statusCode(200);
        As.role("organisasi")
                .header("If-Match", "\"1\"")
                .body(Map.of(
                        "value",
                        Map.of("veryHigh", 91, "high", 76, "medium", 66, "low", 51),
                        "reason",
                        "Perwal 1/2022"))
                .put("/api/v1/settings/achievement-bands?year=2022")
                .then()
                .statusCode(200);

        told.achievement().body("band", equalTo("VERY_HIGH"));
    }
}
