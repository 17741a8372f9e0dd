package id.siginjai.performance.jobfit;

import static id.siginjai.performance.jobfit.Candidates.candidate;
import static org.assertj.core.api.Assertions.assertThat;

import id.siginjai.performance.achievements.Predicate;
import id.siginjai.performance.innovations.InnovationStanding;
import id.siginjai.performance.organisation.SanctionLevel;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FitResultTest {

    private static final FitRules RULES = FitRules.INITIAL;

    @ParameterizedTest(name = "{0}, {1}, competency {2}, interview {3} → {4}, potential {5}, box {6}, {7}")
    @CsvSource({
        "VERY_GOOD, IMPLEMENTED, 90, 90, 97.00, 90.00, 9, RETAIN",
        "GOOD, TRIAL, 70, 60, 78.25, 66.00, 5, RETAIN",
        "GOOD, TRIAL, 100, 50, 83.25, 80.00, 8, RETAIN",
        "GOOD, TRIAL, 60, 60, 76.25, 60.00, 5, RETAIN",
        "GOOD, TRIAL, 60, 59, 76.15, 59.60, 2, RETAIN",
        "VERY_POOR,, 40, 40, 35.00, 40.00, 1, ROTATE",
        "POOR,, 90, 90, 58.00, 90.00, 6, ROTATE",
        "NEEDS_IMPROVEMENT,, 70, 70, 60.00, 70.00, 3, RETAIN",
        "NEEDS_IMPROVEMENT,, 69.99, 70, 60.00, 69.99, 3, RETAIN",
        "NEEDS_IMPROVEMENT,, 69.9, 70, 59.98, 69.94, 3, ROTATE",
    })
    void weightsMakeTheTotalAndThePanelThePotential(
            Predicate predicate,
            InnovationStanding standing,
            String competency,
            String interview,
            BigDecimal total,
            BigDecimal potential,
            int box,
            Outcome outcome) {
        var evidence = candidate()
                .worked(predicate, "1")
                .innovated(standing)
                .scored("asesor", competency, interview)
                .evidence();

        var result = FitResult.of(evidence, RULES);

        assertThat(result.total()).isEqualTo(total);
        assertThat(result.potential()).isEqualTo(potential);
        assertThat(result.box()).isEqualTo(box);
        assertThat(result.outcome()).isEqualTo(outcome);
    }

    @Test
    void thePanelsMeanCountsAndItsSpreadIsShown() {
        var result = FitResult.of(
                candidate()
                        .scored("a", "70", "80")
                        .scored("b", "80", "80.5")
                        .scored("c", "70.5", "90")
                        .evidence(),
                RULES);

        assertThat(line(result, FitCriterion.COMPETENCY).score()).isEqualTo(new BigDecimal("73.50"));
        assertThat(line(result, FitCriterion.INTERVIEW).score()).isEqualTo(new BigDecimal("83.50"));
        assertThat(result.spread()).isEqualTo(new FitResult.Spread(new BigDecimal("10"), new BigDecimal("10")));
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({"50 50 51, 50.33", "50 50.5 50.5, 50.33", "66.66 66.67 66.67, 66.67", "0 0 0, 0.00"})
    void meansAreRoundedToTwoDecimals(String scores, BigDecimal mean) {
        var given = Stream.of(scores.split(" ")).map(BigDecimal::new).toList();

        assertThat(PanelScores.of(given).orElseThrow().mean()).isEqualTo(mean);
        assertThat(PanelScores.of(List.of())).isEmpty();
    }

    @Test
    void everyCriterionSaysWhatItGave() {
        var result = FitResult.of(candidate().scored("a", "70", "60").evidence(), RULES);

        assertThat(line(result, FitCriterion.PERFORMANCE))
                .isEqualTo(new FitResult.Line(
                        FitCriterion.PERFORMANCE,
                        40,
                        new BigDecimal("80"),
                        new BigDecimal("32"),
                        "GOOD",
                        Candidates.AGREEMENT));
        assertThat(line(result, FitCriterion.INNOVATION).points()).isEqualByComparingTo("11.25");
        assertThat(line(result, FitCriterion.COMPETENCY).fact()).isEqualTo("MEAN_OF_THE_PANEL");
    }

    @Test
    void disciplineIsShownAndCountsOnlyWithAWeight() {
        var evidence = candidate().inspected(4, 3).scored("a", "70", "60").evidence();
        var weights = Map.of(
                FitCriterion.PERFORMANCE, 40,
                FitCriterion.INNOVATION, 15,
                FitCriterion.INTEGRITY, 15,
                FitCriterion.DISCIPLINE, 10,
                FitCriterion.COMPETENCY, 20);

        var shown = line(FitResult.of(evidence, RULES), FitCriterion.DISCIPLINE);
        var counted = FitResult.of(evidence, RULES.withWeights(weights));

        assertThat(shown.weight()).isNull();
        assertThat(shown.points()).isNull();
        assertThat(shown.score()).isEqualTo("75.00");
        assertThat(line(counted, FitCriterion.DISCIPLINE).points()).isEqualByComparingTo("7.5");
        assertThat(counted.total()).isEqualTo("79.75");
        assertThat(line(counted, FitCriterion.INTERVIEW).points()).isNull();
    }

    @Test
    void whomNobodyScoredHasNoTotalYet() {
        var result = FitResult.of(candidate().evidence(), RULES);

        assertThat(result.total()).isNull();
        assertThat(result.box()).isNull();
        assertThat(result.outcome()).isNull();
        assertThat(result.criteria())
                .extracting(FitResult.Line::criterion)
                .containsExactly(
                        FitCriterion.PERFORMANCE,
                        FitCriterion.INNOVATION,
                        FitCriterion.INTEGRITY,
                        FitCriterion.DISCIPLINE);
    }

    @Test
    void theSameEvidenceIsSealedAlikeInWhateverOrderItWasRead() {
        var once = SealedResult.Content.of(full().evidence(), RULES).seal();
        var again = SealedResult.Content.of(full().shuffled().evidence(), RULES).seal();

        assertThat(again.canonicalJson()).isEqualTo(once.canonicalJson());
        assertThat(again.sha256()).isEqualTo(once.sha256());
    }

    @Test
    void otherRulesOrOtherEvidenceAreSealedOtherwise() {
        var sealed = SealedResult.Content.of(full().evidence(), RULES).seal();

        var otherScore = full().scored("d", "1", "1").evidence();
        var otherRules = new FitRules(
                RULES.weights(),
                RULES.panel(),
                RULES.potential(),
                RULES.performance(),
                RULES.innovation(),
                new FitRules.IntegrityPoints(100, 70, 50, 25, 0),
                RULES.stagnation());

        assertThat(SealedResult.Content.of(otherScore, RULES).seal()).isNotEqualTo(sealed);
        assertThat(SealedResult.Content.of(full().evidence(), otherRules).seal())
                .isNotEqualTo(sealed);
    }

    private static Candidates full() {
        return candidate()
                .sanctioned(2, SanctionLevel.LIGHT, false)
                .sanctioned(1, SanctionLevel.LIGHT, false)
                .scored("c", "71", "62.5")
                .scored("a", "70", "60")
                .scored("b", "90.25", "61");
    }

    private static FitResult.Line line(FitResult result, FitCriterion criterion) {
        return result.criteria().stream()
                .filter(each -> each.criterion() == criterion)
                .findFirst()
                .orElseThrow();
    }
}
