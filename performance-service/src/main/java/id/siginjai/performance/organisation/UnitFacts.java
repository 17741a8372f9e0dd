package id.siginjai.performance.organisation;

import java.time.LocalDate;

/**
 * A unit, as the other features see it.
 *
 * @param parentCode null for the city alone
 * @param closedOn null while it is open
 */
public record UnitFacts(String code, String name, UnitKind kind, String parentCode, LocalDate closedOn) {

    static UnitFacts of(Unit unit) {
        return new UnitFacts(unit.code(), unit.name(), unit.kind(), unit.parentCode(), unit.closedOn());
    }

    public boolean isOpenOn(LocalDate day) {
        return closedOn == null || closedOn.isAfter(day);
    }
}
