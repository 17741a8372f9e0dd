package id.siginjai.performance.allowances;

import id.siginjai.performance.organisation.SanctionFacts;
import id.siginjai.performance.organisation.SanctionLevel;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Optional;

/**
 * Which sanction cuts a month's allowance: a medium one that is served on the month's first day. A term of 6, 9 or 12
 * months holds exactly that many first days, whatever day of the month it begins on. Source: PP 94/2021, article 8(3).
 */
final class SanctionCut {

    private SanctionCut() {}

    /** Of several the first: a month is cut once. */
    static Optional<SanctionFacts> of(YearMonth month, Collection<SanctionFacts> sanctions) {
        return sanctions.stream()
                .filter(sanction -> sanction.level() == SanctionLevel.MEDIUM)
                .filter(sanction -> sanction.isServedOn(month.atDay(1)))
                .findFirst();
    }
}
