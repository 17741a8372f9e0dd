package id.siginjai.performance.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the other features may ask about units. */
@ApplicationScoped
public class Units {

    private final UnitRepository units;

    Units(UnitRepository units) {
        this.units = units;
    }

    public Optional<UnitFacts> find(String code) {
        return units.findByIdOptional(code).map(UnitFacts::of);
    }

    /** Units of those kinds that are open on that day, in order of code. */
    public List<UnitFacts> openOfKinds(Set<UnitKind> kinds, LocalDate day) {
        if (kinds.isEmpty()) return List.of();
        return units.list("kind in ?1 and (closedOn is null or closedOn > ?2) order by code", kinds, day).stream()
                .map(UnitFacts::of)
                .toList();
    }
}
