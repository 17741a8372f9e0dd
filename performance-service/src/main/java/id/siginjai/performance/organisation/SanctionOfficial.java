package id.siginjai.performance.organisation;

import id.siginjai.kit.idempotency.Idempotency;
import id.siginjai.kit.problem.Invalid;
import id.siginjai.kit.problem.NotFound;
import id.siginjai.kit.time.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.Function;

/** Records a discipline sanction that was decided, with its decree. */
@ApplicationScoped
class SanctionOfficial {

    private final OfficialRepository officials;
    private final SanctionRepository sanctions;
    private final Idempotency idempotency;

    SanctionOfficial(OfficialRepository officials, SanctionRepository sanctions, Idempotency idempotency) {
        this.officials = officials;
        this.sanctions = sanctions;
        this.idempotency = idempotency;
    }

    @Transactional
    UUID sanction(UUID officialId, SanctionRequest request, String idempotencyKey) {
        return idempotency.once(
                "sanctionOfficial " + officialId,
                idempotencyKey,
                request,
                () -> sanction(officialId, request),
                Function.identity());
    }

    private Idempotency.Created<UUID> sanction(UUID officialId, SanctionRequest request) {
        var terms = request.terms();
        terms.fault().ifPresent(fault -> {
            throw new Invalid(fault.field(), fault.rule());
        });
        if (officials.count("id", officialId) == 0) throw new NotFound("official.unknown");
        var id = Ids.timeOrdered();
        sanctions.persistAndFlush(new Sanction(id, officialId, terms, request.ground(), request.decreeNumber()));
        return new Idempotency.Created<>(id, id);
    }
}
