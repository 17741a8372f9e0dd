package id.siginjai.performance.jobfit;

import static id.siginjai.performance.jobfit.Cycles.URI;
import static id.siginjai.performance.jobfit.Cycles.assessor;
import static id.siginjai.performance.jobfit.Cycles.cycle;
import static id.siginjai.performance.jobfit.Cycles.head;
import static id.siginjai.performance.jobfit.Cycles.open;
import static id.siginjai.performance.jobfit.Cycles.opened;
import static id.siginjai.performance.jobfit.Cycles.panel;
import static id.siginjai.performance.jobfit.Cycles.score;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import id.siginjai.kit.time.CityTime;
import id.siginjai.performance.AtOnce;
import id.siginjai.testing.As;
import id.siginjai.testing.Refused;
import id.siginjai.testing.Stack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may judge, and how an assessor scores. */
@QuarkusTest
@QuarkusTestResource(Stack.class)
class PanelTest {

    private static final UUID NOBODY = UUID.fromString("0197a2e1-0000-7000-8000-000000000000");

    @Inject
    Clock clock;

    @Test
    void anAssessorCorrectsItsOwnScore() {
        var official = head().id();
        var id = opened(cycle(today()));
        score(assessor(1), id, official, 70, 60)
                .statusCode(201)
                .header("ETag", "\"0\"")
                .header("Location", endsWith("/scores/" + official));

        Refused.with(412, "precondition-failed", score(assessor(2).header("If-Match", "*"), id, official, 70, 60));
        Refused.with(428, "precondition-required", score(assessor(1), id, official, 71, 60));
        score(assessor(1).header("If-Match", "\"0\""), id, official, 71, 60)
                .statusCode(200)
                .header("ETag", "\"1\"");
        Refused.with(412, "precondition-failed", score(assessor(1).header("If-Match", "\"0\""), id, official, 72, 60));
        assessor(1).get(URI + "/" + id + "/scores/" + official).then().body("competency", equalTo(71));
        Refused.with(
                404,
                "not-found",
                assessor(2).get(URI + "/" + id + "/scores/" + official).then());
    }

    @RepeatedTest(5)
    void ofTwoCorrectionsOfOneVersionAtOnceTheSecondIsTold() {
        var official = head().id();
        var id = opened(cycle(today()));
        score(assessor(1), id, official, 70, 60).statusCode(201);

        var answers = AtOnce.all(IntStream.of(71, 72, 73)
                .<Callable<Integer>>mapToObj(points ->
                        () -> score(assessor(1).header("If-Match", "\"0\""), id, official, points, 60)
                                .extract()
                                .statusCode()));

        assertThat(answers).containsExactlyInAnyOrder(200, 412, 412);
    }

    @Test
    void onlyThePanelScoresAndOnlyCandidates() {
        var official = head().id();
        var request = cycle(today());
        request.put("candidates", List.of(official));
        var id = opened(request);

        Refused.with(403, "forbidden", score(As.role("asesor"), id, official, 70, 60));
        Refused.with(
                403,
                "forbidden",
                score(As.role("asesor", "name=asesor-1", "officialId=" + official), id, official, 70, 60));
        Refused.with(404, "not-found", score(assessor(1), id, NOBODY, 70, 60));
        Refused.asConflict("The official is no candidate of this cycle.", score(assessor(1), id, head().id(), 70, 60));
    }

    @ParameterizedTest
    @CsvSource({"101, 60, competency", "-1, 60, competency", "70, 100.01, interview", "70.001, 60, competency"})
    void aScoreIsFrom0To100(double competency, double interview, String field) {
        Refused.asInvalid(field, score(assessor(1), opened(cycle(today())), head().id(), competency, interview));
    }

    @ParameterizedTest(name = "{0} assessors, {1} internal → {2}")
    @CsvSource({
        "6, 0, 'a panel has 5, 7, 9 assessors, not 6'",
        "5, 3, 'at most 45 % of the panel may be internal: 2, not 3'"
    })
    void aPanelThatMayNotJudgeIsRefusedWithItsRule(int size, int internal, String rule) {
        var request = cycle(today());
        request.put("panel", panel(size, internal));

        Refused.asInvalid("panel", open(request)).body("violations.message", hasItem(rule));
    }

    @Test
    void whatCannotBeNamesItsField() {
        assertRefused("panel[4].user", "panel", twice());
        assertRefused("criteria", "criteria", Map.of("PERFORMANCE", 60, "COMPETENCY", 41));
        assertRefused("cutoff", "cutoff", today().plusMonths(2).toString());
        assertRefused("cutoff", "cutoff", today().minusMonths(13).toString());
        assertRefused("month", "month", 13);
        assertRefused("candidates[0]", "candidates", List.of(NOBODY));
        var official = head().id();
        assertRefused("candidates[1]", "candidates", List.of(official, official));
    }

    private void assertRefused(String field, String name, Object value) {
        var request = cycle(today());
        request.put(name, value);
        Refused.asInvalid(field, open(request));
    }

    private static List<Map<String, Object>> twice() {
        var panel = new ArrayList<>(panel(4, 1));
        panel.add(panel.get(0));
        return panel;
    }

    private LocalDate today() {
        return CityTime.dayOf(clock.instant());
    }
}
