package id.siginjai.performance.agreements;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which way an indicator gets better. */
@Schema(description = "HIGHER_IS_BETTER more is better; LOWER_IS_BETTER less is better, such as complaints or poverty")
public enum Polarity {
    HIGHER_IS_BETTER,
    LOWER_IS_BETTER;

    /** Whether the one value is worse than the other. */
    public boolean isWorse(BigDecimal value, BigDecimal than) {
        var order = value.compareTo(than);
        return this == HIGHER_IS_BETTER ? order < 0 : order > 0;
    }
}
