package id.siginjai.performance.agreements;

import id.siginjai.performance.organisation.PositionLevel;
import id.siginjai.performance.organisation.UnitFacts;
import id.siginjai.performance.organisation.UnitKind;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * Who is an office holder's superior, the second party of its agreement: the head of its unit, for a unit's head the head
 * of the unit above. Directly under the city (heads of agencies, assistants, expert staff, camats) it is the mayor.
 */
record Superiors(Function<String, UnitFacts> units, Function<String, Optional<UUID>> heads) {

    /** The superior; empty for the mayor. */
    Optional<UUID> of(Seat seat, UUID holder) {
        if (seat.level() == PositionLevel.JPT_PRATAMA) return Optional.empty();
        var unit = units.apply(seat.unitCode());
        return headOf(seat.headsUnit() ? unit.parentCode() : unit.code(), holder);
    }

    /** Where a unit has no head, or the holder stands in for it, it is the one above that. */
    private Optional<UUID> headOf(String unitCode, UUID holder) {
        if (unitCode == null) return Optional.empty();
        var unit = units.apply(unitCode);
        if (unit.kind() == UnitKind.CITY) return Optional.empty();
        return heads.apply(unitCode).filter(head -> !head.equals(holder)).or(() -> headOf(unit.parentCode(), holder));
    }
}
