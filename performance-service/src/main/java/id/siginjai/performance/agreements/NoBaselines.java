package id.siginjai.performance.agreements;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Where nothing records realisations, no indicator has a baseline. */
@DefaultBean
@ApplicationScoped
class NoBaselines implements Baselines {

    @Override
    public Map<UUID, BigDecimal> of(Collection<UUID> indicatorKeys, int year) {
        return Map.of();
    }
}
