package id.siginjai.performance.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What the other features may ask about discipline sanctions: they feed integrity, gates and allowances. */
@ApplicationScoped
public class Sanctions {

    private final SanctionRepository sanctions;

    Sanctions(SanctionRepository sanctions) {
        this.sanctions = sanctions;
    }

    /** Every sanction that the official ever had, from the first to the last. */
    public List<SanctionFacts> of(UUID officialId) {
        return sanctions.of(officialId).stream().map(Sanction::facts).toList();
    }

    /** Those that are being served on that day. */
    public List<SanctionFacts> inForce(UUID officialId, LocalDate day) {
        return of(officialId).stream()
                .filter(sanction -> sanction.isServedOn(day))
                .toList();
    }
}
