package id.siginjai.performance.agreements;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/**
 * What this feature asks of achievements, which implements it: achievements depend on agreements, so agreements name
 * what they need here and do not know who answers.
 */
public interface Baselines {

    /**
     * The realisations of these indicators in that whole year, by indicator key; what has none is absent.
     *
     * @param year the year before the agreement's
     */
    Map<UUID, BigDecimal> of(Collection<UUID> indicatorKeys, int year);
}
