package id.siginjai.performance.innovations;

import id.siginjai.kit.idempotency.Idempotency;
import id.siginjai.kit.problem.Conflict;
import id.siginjai.kit.problem.Invalid;
import id.siginjai.kit.time.Ids;
import id.siginjai.performance.organisation.Units;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.Function;

/** Proposes an innovation for a unit. */
@ApplicationScoped
class ProposeInnovation {

    private final InnovationRepository innovations;
    private final InnovationAccess access;
    private final InnovationDays days;
    private final Units units;
    private final Idempotency idempotency;

    ProposeInnovation(
            InnovationRepository innovations,
            InnovationAccess access,
            InnovationDays days,
            Units units,
            Idempotency idempotency) {
        this.innovations = innovations;
        this.access = access;
        this.days = days;
        this.units = units;
        this.idempotency = idempotency;
    }

    @Transactional
    UUID propose(InnovationRequest request, String idempotencyKey) {
        var unit = units.find(request.unitCode())
                .orElseThrow(() -> new Invalid("unitCode", "unit.unknown", request.unitCode()));
        access.requireWriterOf(unit.code());
        if (!unit.isOpenOn(access.today())) throw new Conflict("unit.closed", unit.code());
        return idempotency.once(
                "proposeInnovation", idempotencyKey, request, () -> create(request), Function.identity());
    }

    private Idempotency.Created<UUID> create(InnovationRequest request) {
        var id = Ids.timeOrdered();
        var initiatedOn = days.initiated(request.initiatedOn(), null);
        innovations.persistAndFlush(Innovation.propose(id, request, initiatedOn, access.author()));
        return new Idempotency.Created<>(id, id);
    }
}
