package id.siginjai.performance.rotation;

import id.siginjai.performance.organisation.RotationReason;
import java.util.Map;

/**
 * How many marks there are, by what became of them.
 *
 * @param openByReason the marks that are open, by each reason that stands; a mark with two reasons is counted at both
 */
public record RotationFigures(
        long marked,
        long confirmed,
        long executed,
        long declined,
        long withdrawn,
        Map<RotationReason, Long> openByReason) {}
