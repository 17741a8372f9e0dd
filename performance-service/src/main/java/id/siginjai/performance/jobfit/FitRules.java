package id.siginjai.performance.jobfit;

import id.siginjai.kit.problem.Invalid;
import id.siginjai.performance.settings.Checked;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How a job fit is computed. One value, so that one version says what counted; a cycle keeps the one that it began with.
 *
 * @param weights of the criteria, in percent
 */
record FitRules(
        @NotEmpty Map<@NotNull FitCriterion, @NotNull @Min(1) @Max(100) Integer> weights,
        @NotNull @Valid PanelRule panel,
        @NotNull @Valid Potential potential,
        @NotNull @Valid PerformancePoints performance,
        @NotNull @Valid InnovationPoints innovation,
        @NotNull @Valid IntegrityPoints integrity,
        @NotNull @Valid Stagnation stagnation)
        implements Checked {

    /** Panel: law (PermenPANRB 38/2017). The rest: the city's choice. */
    static final FitRules INITIAL = new FitRules(
            Map.of(
                    FitCriterion.PERFORMANCE, 40,
                    FitCriterion.INNOVATION, 15,
                    FitCriterion.INTEGRITY, 15,
                    FitCriterion.COMPETENCY, 20,
                    FitCriterion.INTERVIEW, 10),
            new PanelRule(List.of(5, 7, 9), 45),
            new Potential(60, 40, 60, 80),
            new PerformancePoints(100, 80, 60, 40, 20),
            new InnovationPoints(100, 75, 50, 0),
            new IntegrityPoints(100, 75, 50, 25, 0),
            new Stagnation(2, 60));

    static final int ALL = 100;

    FitRules {
        weights = weights == null || weights.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(weights));
    }

    /** Shares of the panel's two scores, in percent, and from where a potential is middle and high. */
    record Potential(
            @Min(0) @Max(100) int competencyPercent,
            @Min(0) @Max(100) int interviewPercent,
            @Min(1) @Max(100) int middleFrom,
            @Min(1) @Max(100) int highFrom) {}

    /** Points of the predicates (PermenPANRB 6/2022). */
    record PerformancePoints(
            @Min(0) @Max(100) int veryGood,
            @Min(0) @Max(100) int good,
            @Min(0) @Max(100) int needsImprovement,
            @Min(0) @Max(100) int poor,
            @Min(0) @Max(100) int veryPoor) {}

    /** Points of the best verified innovation of the unit. */
    record InnovationPoints(
            @Min(0) @Max(100) int implemented,
            @Min(0) @Max(100) int trial,
            @Min(0) @Max(100) int initiative,
            @Min(0) @Max(100) int none) {}

    /** Points of the gravest sanction (PP 94/2021), and while one is being served. */
    record IntegrityPoints(
            @Min(0) @Max(100) int clean,
            @Min(0) @Max(100) int light,
            @Min(0) @Max(100) int medium,
            @Min(0) @Max(100) int heavy,
            @Min(0) @Max(100) int serving) {}

    /** How many signs make somebody stagnant, and below which total is one. */
    record Stagnation(
            @Min(1) @Max(3) int signs, @Min(0) @Max(100) int totalBelow) {}

    FitRules withWeights(Map<FitCriterion, Integer> others) {
        return new FitRules(others, panel, potential, performance, innovation, integrity, stagnation);
    }

    static int sumOf(Map<FitCriterion, Integer> weights) {
        return weights.values().stream().mapToInt(Integer::intValue).sum();
    }

    @Override
    public void check() {
        if (sumOf(weights) != ALL) throw new Invalid("value.weights", "job-fit.weights", sumOf(weights));
        if (potential.competencyPercent() + potential.interviewPercent() != ALL) {
            throw new Invalid("value.potential.interviewPercent", "job-fit.shares");
        }
        if (potential.highFrom() <= potential.middleFrom()) {
            throw new Invalid("value.potential.highFrom", "job-fit.bands", potential.middleFrom());
        }
    }
}
