package id.siginjai.performance.jobfit;

import id.siginjai.performance.achievements.Predicate;
import id.siginjai.performance.innovations.InnovationStanding;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.UUID;

/** What the system's own records give, from 0 to 100, and which record gave it. */
final class DerivedScores {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private DerivedScores() {}

    /**
     * Points and their origin.
     *
     * @param fact what the record says, as a word of its own enumeration
     * @param recordId the record; null where there is none to show
     */
    record Derived(BigDecimal score, String fact, UUID recordId) {

        private static Derived of(int points, Object fact, UUID recordId) {
            return new Derived(BigDecimal.valueOf(points), fact.toString(), recordId);
        }
    }

    static Derived performance(Evidence.YearsWork work, FitRules.PerformancePoints points) {
        if (work == null) return Derived.of(0, "NO_AGREEMENT", null);
        if (work.predicate() == null) return Derived.of(0, "NOT_ASSESSED", work.agreementId());
        return Derived.of(pointsOf(work.predicate(), points), work.predicate(), work.agreementId());
    }

    private static int pointsOf(Predicate predicate, FitRules.PerformancePoints points) {
        return switch (predicate) {
            case VERY_GOOD -> points.veryGood();
            case GOOD -> points.good();
            case NEEDS_IMPROVEMENT -> points.needsImprovement();
            case POOR -> points.poor();
            case VERY_POOR -> points.veryPoor();
        };
    }

    static Derived innovation(Evidence.BestInnovation best, FitRules.InnovationPoints points) {
        if (best == null) return Derived.of(points.none(), InnovationStanding.NONE, null);
        var given =
                switch (best.standing()) {
                    case IMPLEMENTED -> points.implemented();
                    case TRIAL -> points.trial();
                    case INITIATIVE -> points.initiative();
                    case NONE -> points.none();
                };
        return Derived.of(given, best.standing(), best.innovationId());
    }

    /** One that is being served counts before the gravest of those that are over. */
    static Derived integrity(Evidence evidence, FitRules.IntegrityPoints points) {
        var serving = evidence.sanctions().stream()
                .filter(Evidence.SanctionGiven::served)
                .findFirst();
        if (serving.isPresent()) {
            return Derived.of(points.serving(), "SERVING", serving.get().sanctionId());
        }
        var gravest = evidence.sanctions().stream().max(Comparator.comparing(Evidence.SanctionGiven::level));
        if (gravest.isEmpty()) return Derived.of(points.clean(), "NO_SANCTION", null);
        var given =
                switch (gravest.get().level()) {
                    case LIGHT -> points.light();
                    case MEDIUM -> points.medium();
                    case HEAVY -> points.heavy();
                };
        return Derived.of(given, gravest.get().level(), gravest.get().sanctionId());
    }

    /** The share of the unit's inspections without a finding; where nobody looked, nothing was found. */
    static Derived discipline(Evidence.Inspected inspected) {
        if (inspected.inspections() == 0) return Derived.of(100, "NOT_INSPECTED", null);
        var share = BigDecimal.valueOf(inspected.withoutFinding())
                .multiply(HUNDRED)
                .divide(BigDecimal.valueOf(inspected.inspections()), 2, RoundingMode.HALF_UP);
        return new Derived(share, "INSPECTED", null);
    }
}
