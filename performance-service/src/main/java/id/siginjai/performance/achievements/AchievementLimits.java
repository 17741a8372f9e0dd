package id.siginjai.performance.achievements;

import id.siginjai.kit.problem.Invalid;
import id.siginjai.performance.settings.Checked;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;

/** Between which values an indicator's achievement is kept, in percent. */
record AchievementLimits(
        @NotNull @DecimalMin("0") @DecimalMax("1000") @Digits(integer = 4, fraction = 2)
        BigDecimal floor,

        @NotNull @DecimalMin("0") @DecimalMax("1000") @Digits(integer = 4, fraction = 2)
        BigDecimal cap)
        implements Checked {

    @Override
    public void check() {
        if (floor.compareTo(cap) >= 0) {
            throw new Invalid("value.floor", "achievement.floor-below-cap", cap.toPlainString());
        }
    }

    AchievementFormula formula() {
        return new AchievementFormula(floor, cap);
    }
}
