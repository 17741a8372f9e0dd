package id.siginjai.performance.achievements;

import static java.util.stream.Collectors.toMap;

import id.siginjai.performance.agreements.Baselines;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** What was reached in a year is the baseline of the next one. */
@ApplicationScoped
class YearsBefore implements Baselines {

    private final RealisationRepository realisations;

    YearsBefore(RealisationRepository realisations) {
        this.realisations = realisations;
    }

    @Override
    public Map<UUID, BigDecimal> of(Collection<UUID> indicatorKeys, int year) {
        return realisations.decisive(indicatorKeys, year).entrySet().stream()
                .collect(toMap(Map.Entry::getKey, entry -> entry.getValue().value()));
    }
}
