package id.siginjai.performance.agreements;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/** What an agreement promises: objectives with their indicators, and the programmes with their budgets. */
record Content(List<Objective> objectives, List<Programme> programmes) {

    Content {
        objectives = List.copyOf(objectives);
        programmes = List.copyOf(programmes);
    }

    record Objective(String statement, List<Indicator> indicators) {
        Objective {
            indicators = List.copyOf(indicators);
        }
    }

    /**
     * @param measure in what it is counted: persen, orang, hari
     * @param justification why the target is worse than the baseline; null where it need not be said
     */
    record Indicator(
            UUID key,
            String name,
            String measure,
            BigDecimal target,
            Polarity polarity,
            BigDecimal weight,
            String justification) {}

    /** @param budget in whole rupiah */
    record Programme(String name, long budget) {}

    long totalBudget() {
        return programmes.stream().mapToLong(Programme::budget).sum();
    }

    List<Indicator> indicators() {
        return objectives.stream()
                .flatMap(objective -> objective.indicators().stream())
                .toList();
    }
}
