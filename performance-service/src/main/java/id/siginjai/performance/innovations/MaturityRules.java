package id.siginjai.performance.innovations;

import id.siginjai.kit.problem.Invalid;
import id.siginjai.performance.settings.Checked;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * How maturity is computed; law changes it yearly. Each indicator counts its weight times a parameter from 1 to 3.
 *
 * @param weights of the indicators of that year; what stands not here does not count
 */
record MaturityRules(
        @NotEmpty Map<@NotNull MaturityIndicator, @NotNull @Min(1) @Max(20) Integer> weights,
        @NotNull @Valid Speed speed,
        @NotNull @Valid Usefulness usefulness,
        @NotNull @Valid Cutoffs cutoffs)
        implements Checked {

    static final int HIGHEST_PARAMETER = 3;

    /** Weights: 37 in all, so at most 111 points. Categories: the ministry's bands of the innovation index since 2022. */
    static final MaturityRules INITIAL =
            new MaturityRules(initialWeights(), new Speed(5, 9), new Usefulness(201, 501), new Cutoffs(35, 60));

    MaturityRules {
        weights = weights == null ? null : ordered(weights);
    }

    /** Months from the idea to its implementation: fewer are better. */
    record Speed(
            @Min(1) @Max(120) int middleFrom,
            @Min(1) @Max(120) int slowFrom) {

        int parameter(int months) {
            if (months >= slowFrom) return 1;
            return months >= middleFrom ? 2 : 3;
        }
    }

    /** People served: more are better. */
    record Usefulness(@Min(2) int middleFrom, @Min(2) int manyFrom) {

        /** @return 0 where nobody was served */
        int parameter(int people) {
            if (people < 1) return 0;
            if (people < middleFrom) return 1;
            return people < manyFrom ? 2 : HIGHEST_PARAMETER;
        }
    }

    /** From how many points, and above how many. */
    record Cutoffs(@Min(0) int innovativeFrom, @Min(0) int veryInnovativeAbove) {

        MaturityCategory category(int points) {
            if (points > veryInnovativeAbove) return MaturityCategory.VERY_INNOVATIVE;
            return points >= innovativeFrom ? MaturityCategory.INNOVATIVE : MaturityCategory.LESS_INNOVATIVE;
        }
    }

    int maximum() {
        return HIGHEST_PARAMETER
                * weights.values().stream().mapToInt(Integer::intValue).sum();
    }

    @Override
    public void check() {
        requireOrder("value.speed.slowFrom", speed.middleFrom(), speed.slowFrom());
        requireOrder("value.usefulness.manyFrom", usefulness.middleFrom(), usefulness.manyFrom());
        requireOrder("value.cutoffs.veryInnovativeAbove", cutoffs.innovativeFrom(), cutoffs.veryInnovativeAbove());
    }

    private static void requireOrder(String field, int lower, int higher) {
        if (higher <= lower) throw new Invalid(field, "innovation.bands-in-order", lower);
    }

    private static Map<MaturityIndicator, Integer> ordered(Map<MaturityIndicator, Integer> weights) {
        return weights.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(weights));
    }

    private static Map<MaturityIndicator, Integer> initialWeights() {
        var weights = new EnumMap<MaturityIndicator, Integer>(MaturityIndicator.class);
        for (var indicator : MaturityIndicator.values()) {
            weights.put(
                    indicator,
                    switch (indicator) {
                        case VIDEO -> 4;
                        case REGULATION, REPLICATION, USEFULNESS -> 3;
                        case PEOPLE,
                                BUDGET,
                                TOOLS,
                                ANNUAL_PLAN,
                                PROCESS,
                                INTEGRATED_SERVICE,
                                SPEED_OF_CREATION,
                                MONITORING -> 2;
                        default -> 1;
                    });
        }
        return weights;
    }
}
