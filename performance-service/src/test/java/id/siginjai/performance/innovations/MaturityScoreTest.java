package id.siginjai.performance.innovations;

import static id.siginjai.performance.innovations.MaturityIndicator.REGULATION;
import static id.siginjai.performance.innovations.MaturityIndicator.SPEED_OF_CREATION;
import static id.siginjai.performance.innovations.MaturityIndicator.USEFULNESS;
import static id.siginjai.performance.innovations.MaturityIndicator.VIDEO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.siginjai.kit.problem.Invalid;
import id.siginjai.performance.innovations.MaturityRules.Cutoffs;
import id.siginjai.performance.innovations.MaturityRules.Speed;
import id.siginjai.performance.innovations.MaturityRules.Usefulness;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaturityScoreTest {

    private static final MaturityRules RULES = MaturityRules.INITIAL;

    @ParameterizedTest(name = "{0} weighs {1}")
    @CsvSource({
        "REGULATION, 3",
        "PEOPLE, 2",
        "BUDGET, 2",
        "TOOLS, 2",
        "TRAINING, 1",
        "ANNUAL_PLAN, 2",
        "ACTORS, 1",
        "TEAM, 1",
        "NETWORK, 1",
        "DISSEMINATION, 1",
        "GUIDELINE, 1",
        "SERVICE_INFORMATION, 1",
        "PROCESS, 2",
        "COMPLAINT_HANDLING, 1",
        "INTEGRATED_SERVICE, 2",
        "REPLICATION, 3",
        "SPEED_OF_CREATION, 2",
        "USEFULNESS, 3",
        "MONITORING, 2",
        "VIDEO, 4"
    })
    void theTwentyIndicatorsHaveTheirWeights(MaturityIndicator indicator, int weight) {
        assertThat(RULES.weights()).hasSize(20).containsEntry(indicator, weight);
    }

    @ParameterizedTest(name = "every parameter {0}, {1} months, {2} people → {3} points, {4}")
    @CsvSource({
        "3, 1, 501, 111, VERY_INNOVATIVE",
        "2, 5, 201, 74, VERY_INNOVATIVE",
        "1, 9, 1, 37, INNOVATIVE",
        "1,, , 32, LESS_INNOVATIVE",
        "1, 9, , 34, LESS_INNOVATIVE",
        "1, 9, 0, 34, LESS_INNOVATIVE",
    })
    void pointsAreWeightTimesParameter(
            int parameter, Integer months, Integer people, int total, MaturityCategory category) {
        var score = MaturityScore.of(RULES, all(parameter), new MaturityScore.Facts(months, people));

        assertThat(score.total()).isEqualTo(total);
        assertThat(score.maximum()).isEqualTo(111);
        assertThat(score.category()).isEqualTo(category);
        assertThat(score.indicators()).hasSize(20);
    }

    @Test
    void whatHasNoParameterCountsNothing() {
        var score = MaturityScore.of(RULES, Map.of(REGULATION, 2, VIDEO, 1), new MaturityScore.Facts(null, null));

        assertThat(score.total()).isEqualTo(3 * 2 + 4);
    }

    @Test
    void onlyTheYearsIndicatorsCount() {
        var rules = new MaturityRules(Map.of(VIDEO, 5), RULES.speed(), RULES.usefulness(), RULES.cutoffs());

        var score = MaturityScore.of(rules, Map.of(REGULATION, 3, VIDEO, 2), new MaturityScore.Facts(1, 1000));

        assertThat(score.total()).isEqualTo(10);
        assertThat(score.maximum()).isEqualTo(15);
    }

    @Test
    void theDerivedOnesFollowFromTheFacts() {
        var score =
                MaturityScore.of(RULES, Map.of(SPEED_OF_CREATION, 1, USEFULNESS, 1), new MaturityScore.Facts(4, 640));

        assertThat(score.indicators())
                .contains(
                        new MaturityScore.Points(SPEED_OF_CREATION, 2, 3), new MaturityScore.Points(USEFULNESS, 3, 3));
    }

    @ParameterizedTest(name = "{0} months → {1}")
    @CsvSource({"1, 3", "4, 3", "5, 2", "8, 2", "9, 1", "30, 1"})
    void creationIsTheBetterTheFasterItWas(int months, int parameter) {
        assertThat(new Speed(5, 9).parameter(months)).isEqualTo(parameter);
    }

    @ParameterizedTest(name = "{0} people → {1}")
    @CsvSource({"0, 0", "1, 1", "200, 1", "201, 2", "500, 2", "501, 3", "100000, 3"})
    void anInnovationIsTheMoreUsefulTheMoreItServes(int people, int parameter) {
        assertThat(new Usefulness(201, 501).parameter(people)).isEqualTo(parameter);
    }

    @ParameterizedTest(name = "{0} points → {1}")
    @CsvSource({
        "0, LESS_INNOVATIVE",
        "34, LESS_INNOVATIVE",
        "35, INNOVATIVE",
        "60, INNOVATIVE",
        "61, VERY_INNOVATIVE",
        "111, VERY_INNOVATIVE"
    })
    void pointsAmountToACategory(int points, MaturityCategory category) {
        assertThat(new Cutoffs(35, 60).category(points)).isEqualTo(category);
    }

    @ParameterizedTest(name = "speed {0}/{1}, usefulness {2}/{3}, cut-offs {4}/{5} → {6}")
    @CsvSource({
        "5, 9, 201, 501, 35, 60, true",
        "9, 9, 201, 501, 35, 60, false",
        "5, 9, 501, 501, 35, 60, false",
        "5, 9, 201, 501, 60, 60, false",
        "5, 6, 201, 202, 59, 60, true",
    })
    void bandsStandInOrder(int middle, int slow, int some, int many, int from, int above, boolean accepted) {
        var rules = new MaturityRules(
                RULES.weights(), new Speed(middle, slow), new Usefulness(some, many), new Cutoffs(from, above));

        if (accepted) rules.check();
        else assertThatThrownBy(rules::check).isInstanceOf(Invalid.class);
    }

    private static Map<MaturityIndicator, Integer> all(int parameter) {
        var parameters = new EnumMap<MaturityIndicator, Integer>(MaturityIndicator.class);
        for (var indicator : MaturityIndicator.values()) parameters.put(indicator, parameter);
        return parameters;
    }
}
