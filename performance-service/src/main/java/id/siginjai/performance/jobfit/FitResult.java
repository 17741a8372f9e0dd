package id.siginjai.performance.jobfit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What a candidate's evidence amounts to by the rules. Nothing else goes into it: computed again it is the same.
 *
 * @param criteria what each criterion gave, and why, in order of the criteria
 * @param total null while no assessor has scored the candidate; potential, box and outcome likewise
 * @param reasons the signs of stagnation that apply
 */
record FitResult(
        UUID officialId,
        List<Line> criteria,
        Spread spread,
        BigDecimal total,
        BigDecimal potential,
        NineBox.Performance performance,
        Integer box,
        Outcome outcome,
        List<Outcome.Sign> reasons) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * One criterion: score times weight.
     *
     * @param weight in percent; null for what is shown and does not count
     * @param fact what gave the score
     * @param recordId the record that says it; null where there is none to show
     */
    record Line(
            FitCriterion criterion, Integer weight, BigDecimal score, BigDecimal points, String fact, UUID recordId) {}

    /** How far the panel's lowest and highest score are apart. */
    record Spread(BigDecimal competency, BigDecimal interview) {}

    static FitResult of(Evidence evidence, FitRules rules) {
        var competency = PanelScores.of(
                evidence.panel().stream().map(Evidence.PanelScore::competency).toList());
        var interview = PanelScores.of(
                evidence.panel().stream().map(Evidence.PanelScore::interview).toList());
        var scores = derived(evidence, rules);
        competency.ifPresent(mean -> scores.put(FitCriterion.COMPETENCY, panel(mean)));
        interview.ifPresent(mean -> scores.put(FitCriterion.INTERVIEW, panel(mean)));
        var lines = scores.entrySet().stream()
                .map(each -> line(each.getKey(), each.getValue(), rules.weights()))
                .toList();
        var performance = NineBox.Performance.of(
                evidence.performance() == null ? null : evidence.performance().predicate());
        if (competency.isEmpty() || interview.isEmpty()) {
            return new FitResult(evidence.officialId(), lines, null, null, null, performance, null, null, List.of());
        }
        return judged(evidence, rules, lines, performance, competency.get(), interview.get());
    }

    private static FitResult judged(
            Evidence evidence,
            FitRules rules,
            List<Line> lines,
            NineBox.Performance performance,
            PanelScores competency,
            PanelScores interview) {
        var total = lines.stream()
                .filter(line -> line.points() != null)
                .map(Line::points)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .setScale(2, RoundingMode.HALF_UP);
        var potential = share(competency.mean(), rules.potential().competencyPercent())
                .add(share(interview.mean(), rules.potential().interviewPercent()))
                .setScale(2, RoundingMode.HALF_UP);
        var signs = Outcome.signs(evidence, total, rules.stagnation());
        return new FitResult(
                evidence.officialId(),
                lines,
                new Spread(competency.spread(), interview.spread()),
                total,
                potential,
                performance,
                NineBox.of(performance, NineBox.Potential.of(potential, rules.potential())),
                Outcome.of(signs, rules.stagnation()),
                signs);
    }

    private static Map<FitCriterion, DerivedScores.Derived> derived(Evidence evidence, FitRules rules) {
        var scores = new EnumMap<FitCriterion, DerivedScores.Derived>(FitCriterion.class);
        scores.put(FitCriterion.PERFORMANCE, DerivedScores.performance(evidence.performance(), rules.performance()));
        scores.put(FitCriterion.INNOVATION, DerivedScores.innovation(evidence.innovation(), rules.innovation()));
        scores.put(FitCriterion.INTEGRITY, DerivedScores.integrity(evidence, rules.integrity()));
        scores.put(FitCriterion.DISCIPLINE, DerivedScores.discipline(evidence.discipline()));
        return scores;
    }

    private static DerivedScores.Derived panel(PanelScores scores) {
        return new DerivedScores.Derived(scores.mean(), "MEAN_OF_THE_PANEL", null);
    }

    private static Line line(
            FitCriterion criterion, DerivedScores.Derived derived, Map<FitCriterion, Integer> weights) {
        var weight = weights.get(criterion);
        var points = weight == null ? null : share(derived.score(), weight);
        return new Line(criterion, weight, derived.score(), points, derived.fact(), derived.recordId());
    }

    /** Exact: two decimals times a percentage have four at most. */
    private static BigDecimal share(BigDecimal score, int percent) {
        return score.multiply(BigDecimal.valueOf(percent)).divide(HUNDRED);
    }
}
