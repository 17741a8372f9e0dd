package id.siginjai.performance.organisation;

import id.siginjai.kit.idempotency.Idempotency;
import id.siginjai.kit.problem.Invalid;
import id.siginjai.kit.time.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Opens a post in a unit. */
@ApplicationScoped
class OpenPosition {

    private final PositionRepository positions;
    private final OpenUnits openUnits;
    private final Idempotency idempotency;

    OpenPosition(PositionRepository positions, OpenUnits openUnits, Idempotency idempotency) {
        this.positions = positions;
        this.openUnits = openUnits;
        this.idempotency = idempotency;
    }

    @Transactional
    UUID open(PositionRequest request, String idempotencyKey) {
        return idempotency.once("openPosition", idempotencyKey, request, () -> open(request), Function.identity());
    }

    private Idempotency.Created<UUID> open(PositionRequest request) {
        if (!request.level().allows(request.echelon())) throw new Invalid("echelon", "position.echelon-of-the-level");
        var unit = openUnits.require("unitCode", request.unitCode());
        var id = Optional.ofNullable(request.id()).orElseGet(Ids::timeOrdered);
        positions.persistAndFlush(new Position(id, unit, request.content()));
        return new Idempotency.Created<>(id, id);
    }
}
