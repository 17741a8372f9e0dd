package id.siginjai.performance.innovations;

import id.siginjai.kit.time.CityTime;
import id.siginjai.performance.organisation.UnitKind;
import id.siginjai.performance.settings.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

/** What the other features may ask about innovations. */
@ApplicationScoped
public class Innovations {

    private final InnovationRepository innovations;
    private final ObligedUnits obligedUnits;
    private final Settings settings;
    private final Clock clock;

    Innovations(InnovationRepository innovations, ObligedUnits obligedUnits, Settings settings, Clock clock) {
        this.innovations = innovations;
        this.obligedUnits = obligedUnits;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * The unit's best innovation among those that were verified by that day (WIB): the one that was furthest then, of
     * several the one that was there first. Empty where the unit is asleep.
     */
    public Optional<InnovationFacts> bestOf(String unitCode, LocalDate cutoff) {
        return innovations.stagesOf(unitCode, cutoff).stream()
                .min(Comparator.comparing(InnovationFacts::standing)
                        .reversed()
                        .thenComparing(InnovationFacts::since)
                        .thenComparing(InnovationFacts::id));
    }

    /** How far the best innovation of each unit was on that day, in the same sense; units that are asleep are absent. */
    public Map<String, InnovationStanding> standings(LocalDate cutoff) {
        return innovations.standings(cutoff);
    }

    /** Whether units of that kind owe an innovation in the cut-off's year. */
    public boolean owes(UnitKind kind, LocalDate cutoff) {
        return obligation(cutoff).kinds().contains(kind);
    }

    /** Which units had what they owe on that day. Units closed by then, and of kinds that owe none, are not counted. */
    public Compliance compliance(LocalDate cutoff) {
        var found = obligedUnits.of(obligation(cutoff).kinds(), cutoff);
        return Compliance.of(cutoff, today(), found.obliged(), found.awake());
    }

    /** The same in numbers. */
    public Fulfilment fulfilment(LocalDate cutoff) {
        return obligedUnits.count(obligation(cutoff).kinds(), cutoff, Compliance.daysLeft(today(), cutoff));
    }

    private LocalDate today() {
        return CityTime.dayOf(clock.instant());
    }

    private ObligationRules obligation(LocalDate cutoff) {
        return settings.of(InnovationSettings.OBLIGATION, cutoff.getYear()).value();
    }
}
