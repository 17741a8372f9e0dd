package id.siginjai.performance.achievements;

import static java.math.MathContext.DECIMAL128;
import static java.math.RoundingMode.HALF_UP;

import id.siginjai.performance.agreements.Polarity;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/**
 * What an agreement achieved as a whole: the mean of its indicators, each by its weight.
 *
 * @param score rounded to two decimals, and so banded; null while nothing was told of any indicator
 * @param leap how many points of achievement were gained over the baseline, neither floored nor capped; null where
 *     nothing can be compared
 * @param told of how many indicators something was told
 */
record AgreementScore(BigDecimal score, BigDecimal leap, int told) {

    private static final int DECIMALS = 2;

    /**
     * An indicator, and what was reached of it.
     *
     * @param baseline what was reached the year before; null where nothing was
     * @param realisation null while nothing was told
     * @param ofWholeYear whether it is the year's last word: what half a year reached cannot be held against a whole one
     */
    record Measured(
            Polarity polarity,
            BigDecimal target,
            BigDecimal weight,
            BigDecimal baseline,
            BigDecimal realisation,
            boolean ofWholeYear) {

        boolean isTold() {
            return realisation != null;
        }

        boolean isComparable() {
            return isTold() && ofWholeYear && baseline != null;
        }

        /** Of what nothing was told nothing was reached. */
        BigDecimal achievement(AchievementFormula formula) {
            return isTold() ? formula.of(polarity, target, realisation) : formula.floor();
        }

        BigDecimal leap() {
            return AchievementFormula.unbounded(polarity, target, realisation)
                    .subtract(AchievementFormula.unbounded(polarity, target, baseline));
        }
    }

    static AgreementScore of(List<Measured> indicators, AchievementFormula formula) {
        var told = (int) indicators.stream().filter(Measured::isTold).count();
        var comparable = indicators.stream().filter(Measured::isComparable).toList();
        return new AgreementScore(
                told == 0 ? null : mean(indicators, indicator -> indicator.achievement(formula)),
                comparable.isEmpty() ? null : mean(comparable, Measured::leap),
                told);
    }

    private static BigDecimal mean(List<Measured> indicators, Function<Measured, BigDecimal> value) {
        var weights = BigDecimal.ZERO;
        var sum = BigDecimal.ZERO;
        for (var indicator : indicators) {
            weights = weights.add(indicator.weight());
            sum = sum.add(indicator.weight().multiply(value.apply(indicator)));
        }
        return sum.divide(weights, DECIMAL128).setScale(DECIMALS, HALF_UP);
    }
}
