package id.siginjai.performance.allowances;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A month's allowance, in whole rupiah: rate × (share × productivity + share × discipline), less what a sanction cuts. Each
 * part is rounded half up by itself, so that the parts which a slip shows add up to its total.
 *
 * @param productivityPart,disciplinePart before any cut
 */
record AllowanceArithmetic(long productivityPart, long disciplinePart, long cut) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * @param productivity,discipline in percent, 0 to 100
     * @param cutPercent 0 while no sanction cuts
     */
    static AllowanceArithmetic of(
            AllowancePolicy policy, long rate, BigDecimal productivity, BigDecimal discipline, int cutPercent) {
        var productivityPart = part(rate, policy.productivityShare(), productivity);
        var disciplinePart = part(rate, policy.disciplineShare(), discipline);
        var cut = percent(BigDecimal.valueOf(productivityPart + disciplinePart), BigDecimal.valueOf(cutPercent));
        return new AllowanceArithmetic(productivityPart, disciplinePart, rupiah(cut));
    }

    long beforeCut() {
        return productivityPart + disciplinePart;
    }

    long amount() {
        return beforeCut() - cut;
    }

    private static long part(long rate, int share, BigDecimal reached) {
        return rupiah(percent(percent(BigDecimal.valueOf(rate), BigDecimal.valueOf(share)), reached));
    }

    private static BigDecimal percent(BigDecimal of, BigDecimal percent) {
        return of.multiply(percent).divide(HUNDRED);
    }

    private static long rupiah(BigDecimal amount) {
        return amount.setScale(0, RoundingMode.HALF_UP).longValueExact();
    }
}
