package id.siginjai.performance.organisation;

import id.siginjai.kit.problem.Conflict;
import id.siginjai.kit.problem.Invalid;
import jakarta.enterprise.context.ApplicationScoped;

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
        var unit = units.findUnchanging(code).orElseThrow(() -> new Invalid(field, "unit.unknown", code));
        if (unit.isClosed()) throw new Conflict("unit.closed", code);
        return unit;
    }
}
