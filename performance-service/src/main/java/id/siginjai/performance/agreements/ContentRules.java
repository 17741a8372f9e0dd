package id.siginjai.performance.agreements;

import id.siginjai.kit.problem.Invalid;
import java.math.BigDecimal;
import java.util.HashSet;

/**
 * What the content of an agreement must fulfil as a whole. Each refusal names the field as the client wrote it.
 *
 * <p>An achievement is realisation ÷ target, or (2 × target − realisation) ÷ target: a ratio, so no target is 0.
 */
final class ContentRules {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private ContentRules() {}

    static void check(Content content) {
        var sum = BigDecimal.ZERO;
        var keys = new HashSet<>();
        for (int i = 0; i < content.objectives().size(); i++) {
            var indicators = content.objectives().get(i).indicators();
            for (int j = 0; j < indicators.size(); j++) {
                var indicator = indicators.get(j);
                if (indicator.target().signum() <= 0) throw new Invalid(field(i, j, "target"), "agreement.target-zero");
                if (!keys.add(indicator.key())) throw new Invalid(field(i, j, "name"), "agreement.indicator-twice");
                sum = sum.add(indicator.weight());
            }
        }
        if (sum.compareTo(WHOLE) != 0) {
            throw new Invalid(
                    "objectives", "agreement.weights", sum.stripTrailingZeros().toPlainString());
        }
    }

    static String field(int objective, int indicator, String name) {
        return "objectives[%d].indicators[%d].%s".formatted(objective, indicator, name);
    }
}
