package id.siginjai.performance.achievements;

import id.siginjai.kit.problem.Invalid;
import id.siginjai.performance.settings.Checked;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;

/** From which score on an achievement belongs to a band; what is below the lowest limit is VERY_LOW. */
record BandLimits(
        @NotNull @DecimalMin("0") @DecimalMax("1000") @Digits(integer = 4, fraction = 2)
        BigDecimal veryHigh,

        @NotNull @DecimalMin("0") @DecimalMax("1000") @Digits(integer = 4, fraction = 2)
        BigDecimal high,

        @NotNull @DecimalMin("0") @DecimalMax("1000") @Digits(integer = 4, fraction = 2)
        BigDecimal medium,

        @NotNull @DecimalMin("0") @DecimalMax("1000") @Digits(integer = 4, fraction = 2)
        BigDecimal low)
        implements Checked {

    static BandLimits of(int veryHigh, int high, int medium, int low) {
        return new BandLimits(
                BigDecimal.valueOf(veryHigh),
                BigDecimal.valueOf(high),
                BigDecimal.valueOf(medium),
                BigDecimal.valueOf(low));
    }

    @Override
    public void check() {
        requireLess("high", high, veryHigh);
        requireLess("medium", medium, high);
        requireLess("low", low, medium);
    }

    private static void requireLess(String field, BigDecimal limit, BigDecimal above) {
        if (limit.compareTo(above) >= 0) {
            throw new Invalid("value." + field, "achievement.band-order", above.toPlainString());
        }
    }

    Band bandOf(BigDecimal score) {
        if (score.compareTo(veryHigh) >= 0) return Band.VERY_HIGH;
        if (score.compareTo(high) >= 0) return Band.HIGH;
        if (score.compareTo(medium) >= 0) return Band.MEDIUM;
        return score.compareTo(low) >= 0 ? Band.LOW : Band.VERY_LOW;
    }
}
