package id.siginjai.performance.innovations;

import java.util.List;
import java.util.Map;

/** How mature an innovation is, with its arithmetic. An indicator without a parameter counts nothing. */
record MaturityScore(List<Points> indicators, int total, int maximum, MaturityCategory category) {

    /** One indicator: its weight times its parameter. */
    record Points(MaturityIndicator indicator, int weight, int parameter) {

        int points() {
            return weight * parameter;
        }
    }

    /**
     * What the derived indicators follow from.
     *
     * @param monthsOfCreation null before its stage IMPLEMENTED
     * @param people whom it served; null where nobody counted them
     */
    record Facts(Integer monthsOfCreation, Integer people) {}

    static MaturityScore of(MaturityRules rules, Map<MaturityIndicator, Integer> parameters, Facts facts) {
        var points = rules.weights().entrySet().stream()
                .map(each ->
                        new Points(each.getKey(), each.getValue(), parameter(rules, each.getKey(), parameters, facts)))
                .toList();
        var total = points.stream().mapToInt(Points::points).sum();
        return new MaturityScore(points, total, rules.maximum(), rules.cutoffs().category(total));
    }

    private static int parameter(
            MaturityRules rules, MaturityIndicator indicator, Map<MaturityIndicator, Integer> parameters, Facts facts) {
        return switch (indicator) {
            case SPEED_OF_CREATION ->
                facts.monthsOfCreation() == null ? 0 : rules.speed().parameter(facts.monthsOfCreation());
            case USEFULNESS -> facts.people() == null ? 0 : rules.usefulness().parameter(facts.people());
            default -> parameters.getOrDefault(indicator, 0);
        };
    }
}
