package id.siginjai.performance.jobfit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** What the panel's scores of one criterion amount to. */
record PanelScores(BigDecimal mean, BigDecimal lowest, BigDecimal highest) {

    static final int SCALE = 2;

    /** Empty while nobody has scored. */
    static Optional<PanelScores> of(List<BigDecimal> scores) {
        if (scores.isEmpty()) return Optional.empty();
        var sum = scores.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return Optional.of(new PanelScores(
                sum.divide(BigDecimal.valueOf(scores.size()), SCALE, RoundingMode.HALF_UP),
                scores.stream().min(BigDecimal::compareTo).orElseThrow(),
                scores.stream().max(BigDecimal::compareTo).orElseThrow()));
    }

    /** How far the assessors are apart. */
    BigDecimal spread() {
        return highest.subtract(lowest);
    }
}
