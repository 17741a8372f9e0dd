package id.siginjai.performance.achievements;

import static java.math.MathContext.DECIMAL128;

import id.siginjai.performance.agreements.Polarity;
import java.math.BigDecimal;

/**
 * How much of a target was reached, in percent.
 *
 * @param floor no achievement is less
 * @param cap no achievement is more: one that was promised too low must not hide others
 */
record AchievementFormula(BigDecimal floor, BigDecimal cap) {

    private static final BigDecimal PERCENT = BigDecimal.valueOf(100);
    private static final BigDecimal TWICE = BigDecimal.valueOf(2);

    /** @param target more than 0 */
    BigDecimal of(Polarity polarity, BigDecimal target, BigDecimal realisation) {
        return unbounded(polarity, target, realisation).max(floor).min(cap);
    }

    /** Without floor and cap, to hold one year against another: beyond both a year may be better than the one before. */
    static BigDecimal unbounded(Polarity polarity, BigDecimal target, BigDecimal realisation) {
        var reached = polarity == Polarity.HIGHER_IS_BETTER
                ? realisation
                : TWICE.multiply(target).subtract(realisation);
        return reached.multiply(PERCENT).divide(target, DECIMAL128);
    }
}
