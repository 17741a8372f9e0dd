package id.siginjai.performance.agreements;

import java.math.BigDecimal;

/** A target may be worse than what was reached the year before only with a written justification. */
record TargetRule(Polarity polarity, BigDecimal target, BigDecimal baseline, String justification) {

    enum Verdict {
        GOOD,
        JUSTIFIED,
        UNJUSTIFIED
    }

    static TargetRule of(Content.Indicator indicator, BigDecimal baseline) {
        return new TargetRule(indicator.polarity(), indicator.target(), baseline, indicator.justification());
    }

    /** Where nothing was reached the year before, there is nothing to be worse than. */
    Verdict judge() {
        if (baseline == null || !polarity.isWorse(target, baseline)) return Verdict.GOOD;
        return justification == null || justification.isBlank() ? Verdict.UNJUSTIFIED : Verdict.JUSTIFIED;
    }
}
