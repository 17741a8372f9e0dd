package id.siginjai.performance.organisation;

import id.siginjai.kit.http.EntityVersion;
import id.siginjai.kit.problem.Conflict;
import id.siginjai.kit.problem.Invalid;
import id.siginjai.kit.problem.PreconditionFailed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** Creates a unit, or gives it new content. */
@ApplicationScoped
class SaveUnit {

    private final UnitRepository units;
    private final AppointmentRepository appointments;
    private final AnnounceOfficials announce;

    SaveUnit(UnitRepository units, AppointmentRepository appointments, AnnounceOfficials announce) {
        this.units = units;
        this.appointments = appointments;
        this.announce = announce;
    }

    record Saved(Unit unit, boolean created) {}

    /** @param ifMatch needed where the unit exists */
    @Transactional
    Saved save(String code, UnitRequest content, String ifMatch) {
        if (content.code() != null && !content.code().equals(code)) throw new Invalid("code", "unit.code-of-path");
        units.lockTree();
        var existing = units.findToChange(code);
        checkPlace(code, content, existing.isPresent());
        return existing.map(unit -> change(unit, content, ifMatch)).orElseGet(() -> create(code, content, ifMatch));
    }

    private Saved create(String code, UnitRequest content, String ifMatch) {
        if (ifMatch != null) throw new PreconditionFailed("problem.precondition-failed.detail");
        var unit = new Unit(code, content);
        units.persistAndFlush(unit);
        return new Saved(unit, true);
    }

    private Saved change(Unit unit, UnitRequest content, String ifMatch) {
        new EntityVersion(unit.version()).require(ifMatch);
        if (content.closedOn() != null) checkEmpty(unit, content.closedOn());
        var renamed = unit.take(content);
        units.flush();
        if (renamed) announce.holdersIn(unit);
        return new Saved(unit, false);
    }

    private void checkPlace(String code, UnitRequest content, boolean exists) {
        if ((content.kind() == UnitKind.CITY) != (content.parentCode() == null)) {
            throw new Invalid("parentCode", "unit.only-the-city-has-no-parent");
        }
        if (content.parentCode() == null) return;
        var parent = units.findByIdOptional(content.parentCode())
                .orElseThrow(() -> new Invalid("parentCode", "unit.unknown", content.parentCode()));
        if (exists && units.isWithin(parent.code(), code)) throw new Conflict("unit.cycle");
        if (parent.isClosed() && content.closedOn() == null) throw new Conflict("unit.closed", parent.code());
    }

    /** From that day on nobody holds a post in it, and no unit below it is open: a closing may be planned. */
    private void checkEmpty(Unit unit, LocalDate closedOn) {
        if (units.hasChildrenOpenOn(unit.code(), closedOn)) throw new Conflict("unit.has-open-units");
        if (appointments.anyIn(unit, closedOn)) throw new Conflict("unit.has-holders");
    }
}
