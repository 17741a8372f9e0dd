package id.siginjai.performance.jobfit;

import static id.siginjai.performance.jobfit.Cycles.URI;
import static id.siginjai.performance.jobfit.Cycles.assessor;
import static id.siginjai.performance.jobfit.Cycles.close;
import static id.siginjai.performance.jobfit.Cycles.cycle;
import static id.siginjai.performance.jobfit.Cycles.head;
import static id.siginjai.performance.jobfit.Cycles.opened;
import static id.siginjai.performance.jobfit.Cycles.results;
import static id.siginjai.performance.jobfit.Cycles.score;
import static id.siginjai.performance.jobfit.Cycles.scored;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.siginjai.embedded.TestStack;
import id.siginjai.kit.seal.Seal;
import id.siginjai.kit.time.CityTime;
import id.siginjai.performance.Organisation;
import id.siginjai.performance.Promised;
import id.siginjai.performance.achievements.Told;
import id.siginjai.testing.As;
import id.siginjai.testing.Refused;
import id.siginjai.testing.Stack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(Stack.class)
class JobFitTest {

    private static final UUID NOBODY = UUID.fromString("0197a2e1-0000-7000-8000-000000000000");

    @Inject
    Clock clock;

    @Inject
    JobFit jobFit;

    @Test
    void aCycleJudgesSealsAndMarks() {
        var asleep = head();
        var awake = head();
        var innovation = verifiedInnovation(awake.unit());
        sanction(awake.id());
        var request = cycle(today());
        request.put("candidates", List.of(asleep.id(), awake.id()));
        var id = opened(request);
        scored(id, asleep.id(), 50, 50);
        scored(id, awake.id(), 90, 85.5);

        close(id)
                .statusCode(200)
                .body("status", equalTo("CLOSED"))
                .body("closedBy", equalTo("bkpsdmd"))
                .body("panel.scored", contains(2, 2, 2, 2, 2))
                .body("seal", notNullValue());

        var one = "items.find { it.officialId == '%s' }.";
        var sleeper = one.formatted(asleep.id());
        var other = one.formatted(awake.id());
        results(As.mayor(), id)
                .statusCode(200)
                .body(sleeper + "scores.PERFORMANCE", equalTo(0))
                .body(sleeper + "scores.INTEGRITY", equalTo(100))
                .body(sleeper + "total", equalTo(30))
                .body(sleeper + "potential", equalTo(50))
                .body(sleeper + "box", equalTo(1))
                .body(sleeper + "outcome", equalTo("ROTATE"))
                .body(sleeper + "reasons", contains("NO_VERIFIED_INNOVATION", "LOW_TOTAL"))
                .body(other + "scores.INNOVATION", equalTo(50))
                .body(other + "scores.INTEGRITY", equalTo(75))
                .body(other + "total", equalTo(45.3f))
                .body(other + "box", equalTo(6))
                .body(other + "outcome", equalTo("RETAIN"))
                .body(other + "reasons", contains("LOW_TOTAL"))
                .body(other + "explanation.find { it.criterion == 'INNOVATION' }.recordId", equalTo(innovation))
                .body(other + "explanation.find { it.criterion == 'INNOVATION' }.fact", equalTo("INITIATIVE"))
                .body(other + "explanation.find { it.criterion == 'INTEGRITY' }.fact", equalTo("LIGHT"))
                .body(other + "missing", empty());
        marks(asleep.id()).body("items.reasons", contains(List.of("STAGNATION", "JOB_FIT")));
        marks(awake.id()).body("items", empty());
    }

    @Test
    void theSealIsVerifiedAndComputingAgainGivesTheSame() {
        var id = closed(head().id());

        var seal = As.mayor()
                .get(URI + "/" + id + "/seal")
                .then()
                .statusCode(200)
                .body("intact", equalTo(true))
                .body("altered", empty());

        assertThat(Seal.ofJson(seal.extract().path("content")).sha256())
                .isEqualTo(seal.extract().path("sha256"))
                .isEqualTo(As.mayor().get(URI + "/" + id).then().extract().path("seal"));
    }

    @Test
    void aClosedCycleStaysAsItIs() {
        var official = head();
        var id = closed(official.id());
        var before = results(As.mayor(), id).extract().asString();
        verifiedInnovation(official.unit());

        assertThat(results(As.mayor(), id).extract().asString()).isEqualTo(before);
        Refused.asConflict("The cycle is CLOSED; it allows no further step.", close(id));
        Refused.asConflict(
                "The cycle is CLOSED; it allows no further step.", score(assessor(1), id, official.id(), 1, 1));
    }

    @Test
    void anAssessorSeesItsOwnScoresAloneUntilTheClosure() {
        var official = head().id();
        var id = opened(cycle(today()));
        scored(id, official, 70, 60);
        var list = URI + "/" + id + "/scores";

        assessor(2).get(list).then().statusCode(200).body("items.assessor", contains("asesor-2"));
        As.personnel().get(list).then().statusCode(200).body("items", empty());
        Refused.with(403, "forbidden", results(assessor(2), id));
        Refused.with(403, "forbidden", results(As.role("sekda", "name=asesor-2"), id));
        Refused.with(403, "forbidden", results(As.role("bkpsdmd", "name=asesor-1"), id));
        results(As.role("sekda"), id).statusCode(200).body("items", hasSize(1));
        Refused.with(403, "forbidden", results(As.official("kepala-unit", official), id));
        close(id).statusCode(200);
        assessor(2).get(list).then().body("items", hasSize(5));
        results(assessor(2), id).statusCode(200).body("items", hasSize(1));
        results(As.role("sekda", "name=asesor-2"), id).statusCode(200).body("items", hasSize(1));
        results(As.official("kepala-unit", official), id).body("items.officialId", contains(official.toString()));
        results(As.official("kepala-unit", NOBODY), id).body("items", empty());
    }

    @Test
    void theTrailTellsNoScoreBeforeTheClosureAndAllAfterwards() {
        var official = head().id();
        var id = opened(cycle(today()));
        scored(id, official, 70, 60);
        score(assessor(3).header("If-Match", "\"0\""), id, official, 71, 60).statusCode(200);

        assertThat(trailOfScores(id)).isEmpty();
        close(id).statusCode(200);

        assertThat(trailOfScores(id)).hasSize(6);
        var resource = (String) trailOfScores(id).get(0).get("resource");
        trail(resource)
                .body("items.changes.after.competency.flatten()", contains(71, 70))
                .body("items.changes.before.competency.flatten()", hasItem(70));
        As.personnel()
                .get("/api/v1/audit/verification?resource=" + resource)
                .then()
                .body("intact", equalTo(true));
    }

    @Test
    void halfAYearIsNotHeldAgainstAWholeOne() {
        var year = today().getYear();
        var unit = Organisation.unit();
        var lurah = Promised.lurahOf(unit);
        Told.signed(lurah, year - 2).tell(0, String.valueOf(year - 2), 40).statusCode(201);
        Told.signed(lurah, year - 1).tell(0, String.valueOf(year - 1), 80).statusCode(201);
        var told = Told.signed(lurah, year);
        told.tell(0, year + "-Q2", 45).statusCode(201);
        var id = opened(cycle(today()));
        scored(id, lurah, 70, 60);

        results(As.mayor(), id).body("items[0].reasons", not(hasItem("NOT_ABOVE_BASELINE")));
        told.tell(0, String.valueOf(year), 79).statusCode(201);
        results(As.mayor(), id).body("items[0].reasons", hasItem("NOT_ABOVE_BASELINE"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "job_fit_result SET total = 99.99 WHERE cycle_id, true",
        "job_fit_result SET box = 9 WHERE cycle_id, true",
        "job_fit_result SET outcome = 'RETAIN' WHERE cycle_id, true",
        "job_fit_result SET content = replace(content; '70'; '90') WHERE cycle_id, true",
        "job_fit_cycle SET cutoff = cutoff - 1 WHERE id, false",
        "job_fit_cycle SET month = 13 - month WHERE id, false",
        "job_fit_cycle SET rules_version = rules_version + 1 WHERE id, false",
    })
    void whoeverAltersWhatIsReadOfAClosedCycleIsFoundOut(String what, boolean namesTheOfficial) throws SQLException {
        var official = head().id();
        var id = closed(official);

        alter(what.replace(';', ','), id);

        As.mayor()
                .get(URI + "/" + id + "/seal")
                .then()
                .statusCode(200)
                .body("intact", equalTo(false))
                .body("altered", namesTheOfficial ? contains(official.toString()) : empty());
    }

    @Test
    void whoHasNotScoredYetIsNamedAtTheClosure() {
        var first = head().id();
        var second = head().id();
        var id = opened(cycle(today()));
        Refused.asConflict("The cycle has no candidate yet.", close(id));
        scored(id, first, 70, 60);
        score(assessor(1), id, second, 70, 60).statusCode(201);

        Refused.asConflict("Scores are missing of: asesor-2 (1), asesor-3 (1), asesor-4 (1), asesor-5 (1).", close(id));

        results(As.personnel(), id)
                .body("items.find { it.officialId == '%s' }.missing".formatted(second), hasSize(4))
                .body("items.find { it.officialId == '%s' }.seal".formatted(first), nullValue());
        Refused.with(404, "not-found", As.mayor().get(URI + "/" + id + "/seal").then());
    }

    @Test
    void aCyclesOwnWeightsCount() {
        var official = head().id();
        var request = cycle(today());
        request.put("criteria", Map.of("INTEGRITY", 30, "COMPETENCY", 70));
        var id = opened(request);
        scored(id, official, 50, 90);

        results(As.personnel(), id)
                .body("items[0].scores.keySet()", hasSize(2))
                .body("items[0].total", equalTo(65))
                .body("items[0].outcome", equalTo("RETAIN"));
    }

    @Test
    void aScoreGivenWhileTheCycleClosesIsEitherSealedOrRefused() throws Exception {
        var official = head().id();
        var id = opened(cycle(today()));
        scored(id, official, 70, 60);
        List<Callable<Integer>> calls = List.of(
                () -> close(id).extract().statusCode(),
                () -> score(assessor(1).header("If-Match", "\"0\""), id, official, 100, 100)
                        .extract()
                        .statusCode());
        var pool = Executors.newFixedThreadPool(2);

        var answers = pool.invokeAll(calls);
        pool.shutdown();

        assertThat(answers.get(0).get()).isEqualTo(200);
        var competency = answers.get(1).get() == 200 ? 76 : 70;
        assertThat(answers.get(1).get()).isIn(200, 409);
        results(As.mayor(), id).body("items[0].scores.COMPETENCY", equalTo(competency));
    }

    @Test
    void theLatestCycleIsDistributedOverBoxesAndOutcomes() {
        var id = closed(head().id());

        var latest = jobFit.latest().orElseThrow();

        assertThat(latest.cycleId()).hasToString(id);
        assertThat(latest.boxes()).isEqualTo(Map.of(3, 1L));
        assertThat(latest.outcomes()).isEqualTo(Map.of(Outcome.ROTATE, 1L));
    }

    private String closed(UUID... officials) {
        var id = opened(cycle(today()));
        Arrays.stream(officials).forEach(official -> scored(id, official, 70, 60));
        close(id).statusCode(200);
        return id;
    }

    private static ValidatableResponse marks(UUID official) {
        return As.official("kepala-unit", official)
                .get("/api/v1/rotations")
                .then()
                .statusCode(200);
    }

    private static List<Map<String, Object>> trailOfScores(String cycle) {
        return trail(null).extract().path("items.findAll { it.source.contains('%s/scores/') }".formatted(cycle));
    }

    private static ValidatableResponse trail(String resource) {
        var request = As.personnel().queryParam("limit", 200);
        if (resource != null) request.queryParam("resource", resource);
        return request.get("/api/v1/audit").then().statusCode(200);
    }

    /** As the tables' owner. */
    private static void alter(String what, String cycle) throws SQLException {
        try (var connection = TestStack.get().postgres().connectAsOwner(Stack.DATABASE);
                var statement = connection.prepareStatement("UPDATE " + what + " = ?::uuid")) {
            statement.setString(1, cycle);
            assertThat(statement.executeUpdate()).isEqualTo(1);
        }
    }

    private static void sanction(UUID official) {
        As.personnel()
                .body(Map.of(
                        "level", "LIGHT", "ground", "Terlambat", "decreeNumber", "SK.1/2025", "from", "2025-03-01"))
                .post("/api/v1/officials/" + official + "/sanctions")
                .then()
                .statusCode(201);
    }

    private static String verifiedInnovation(String unit) {
        var bappeda = "bappeda";
        String id = As.role(bappeda)
                .body(Map.of(
                        "unitCode", unit,
                        "title", "Antar surat " + unit,
                        "description", "Surat diantar ke rumah",
                        "form", "PUBLIC_SERVICE",
                        "type", "NON_DIGITAL",
                        "initiator", "UNIT"))
                .post("/api/v1/innovations")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        var judgements = Stream.of("NOVELTY", "BENEFIT", "NO_BURDEN", "AUTHORITY", "REPLICABLE")
                .map(criterion -> Map.of("criterion", criterion, "holds", true))
                .toList();
        As.role(bappeda)
                .body(Map.of("judgements", judgements))
                .post("/api/v1/innovations/" + id + "/verification")
                .then()
                .statusCode(200);
        return id;
    }

    private LocalDate today() {
        return CityTime.dayOf(clock.instant());
    }
}
