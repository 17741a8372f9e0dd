package id.siginjai.performance.inspections;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** A unit's discipline: the share of its inspections without a finding. */
public record Discipline(long inspections, long withoutFinding) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** In percent, with two decimals; empty for a unit that was never inspected: it is neither good nor bad. */
    public Optional<BigDecimal> percent() {
        if (inspections == 0) return Optional.empty();
        return Optional.of(BigDecimal.valueOf(withoutFinding)
                .multiply(HUNDRED)
                .divide(BigDecimal.valueOf(inspections), 2, RoundingMode.HALF_UP));
    }
}
