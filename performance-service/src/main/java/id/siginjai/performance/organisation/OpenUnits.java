package id.siginjai.performance.organisation;

import id.siginjai.kit.problem.Conflict;
import id.siginjai.kit.problem.Invalid;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/** Units in which posts may be opened and filled. */
@ApplicationScoped
class OpenUnits {

    private final UnitRepository units;

    OpenUnits(UnitRepository units) {
        this.units = units;
    }

    /**
     * The unit, locked until the commit against a new name and against being closed: whoever becomes a holder in it
     * would otherwise miss the announcement of its new name.
     *
     * @param field the request's field that named the unit
     */
    Unit require(String field, String code) {
        return requireUntil(field, code, null);
    }

    /** As {@link #require}, for what ends before a unit closes. @param last its last day; null where it has no end */
    Unit requireUntil(String field, String code, LocalDate last) {
        var unit = units.findUnchanging(code).orElseThrow(() -> new Invalid(field, "unit.unknown", code));
        if (!unit.isOpenUntil(last)) throw new Conflict("unit.closed", code);
        return unit;
    }
}
