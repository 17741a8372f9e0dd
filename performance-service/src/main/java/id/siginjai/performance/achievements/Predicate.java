package id.siginjai.performance.achievements;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a person's year was, by work result and behaviour. Source: PermenPANRB 6/2022. */
@Schema(
        description =
                "VERY_GOOD sangat baik; GOOD baik; NEEDS_IMPROVEMENT butuh perbaikan; POOR kurang; VERY_POOR sangat kurang",
        examples = "GOOD")
public enum Predicate {
    VERY_GOOD,
    GOOD,
    NEEDS_IMPROVEMENT,
    POOR,
    VERY_POOR;

    static Predicate of(Rating workResult, Rating behaviour) {
        if (workResult == Rating.BELOW) return behaviour == Rating.BELOW ? VERY_POOR : NEEDS_IMPROVEMENT;
        if (behaviour == Rating.BELOW) return POOR;
        return workResult == Rating.ABOVE && behaviour == Rating.ABOVE ? VERY_GOOD : GOOD;
    }
}
