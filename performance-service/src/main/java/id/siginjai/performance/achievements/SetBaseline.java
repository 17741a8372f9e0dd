package id.siginjai.performance.achievements;

import id.siginjai.kit.idempotency.Idempotency;
import id.siginjai.kit.problem.Conflict;
import id.siginjai.kit.problem.Invalid;
import id.siginjai.kit.problem.NotFound;
import id.siginjai.performance.achievements.Realisation.Subject;
import id.siginjai.performance.agreements.Agreements;
import id.siginjai.performance.organisation.Units;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Tells what a unit reached in a year of which it has no agreement here, so that the next one has a baseline. */
@ApplicationScoped
class SetBaseline {

    private final RealisationRepository realisations;
    private final KeepRealisation keepRealisation;
    private final Agreements agreements;
    private final Units units;
    private final Idempotency idempotency;

    SetBaseline(
            RealisationRepository realisations,
            KeepRealisation keepRealisation,
            Agreements agreements,
            Units units,
            Idempotency idempotency) {
        this.realisations = realisations;
        this.keepRealisation = keepRealisation;
        this.agreements = agreements;
        this.units = units;
        this.idempotency = idempotency;
    }

    Realisation require(UUID id) {
        return realisations
                .findByIdOptional(id)
                .filter(Realisation::isBaselineOnly)
                .orElseThrow(() -> new NotFound("baseline.unknown"));
    }

    @Transactional
    Realisation set(BaselineRequest request, String idempotencyKey) {
        return idempotency.once("setBaseline", idempotencyKey, request, () -> create(request), this::require);
    }

    private Idempotency.Created<Realisation> create(BaselineRequest request) {
        if (units.find(request.unitCode()).isEmpty()) {
            throw new Invalid("unitCode", "unit.unknown", request.unitCode());
        }
        var key = agreements.indicatorKey(request.unitCode(), request.name(), request.unit());
        var period = new Period(request.year(), null);
        realisations.lock(key);
        if (!realisations.of(key, request.year()).isEmpty() || isPromised(request, key)) {
            throw new Conflict("baseline.told-already", String.valueOf(request.year()));
        }
        var subject = new Subject(
                key, request.unitCode(), request.name().strip(), request.unit().strip(), null);
        var kept = keepRealisation.keep(subject, period, request.value(), request.evidence(), null);
        return new Idempotency.Created<>(kept.realisation().id(), kept.realisation());
    }

    /** Then the first party tells what was reached. */
    private boolean isPromised(BaselineRequest request, UUID key) {
        return agreements.inForceOfUnit(request.unitCode(), request.year()).stream()
                .flatMap(agreement -> agreement.indicators().stream())
                .anyMatch(indicator -> indicator.key().equals(key));
    }

    /** Locks before it reads: what was read before would be as it was when another correction began. */
    @Transactional
    Realisation correct(UUID id, RealisationRequest request, String ifMatch) {
        realisations.keyOf(id).ifPresent(realisations::lock);
        var baseline = require(id);
        var subject =
                new Subject(baseline.indicatorKey(), baseline.unitCode(), baseline.name(), baseline.measure(), null);
        return keepRealisation
                .keep(subject, baseline.period(), request.value(), request.evidence(), ifMatch)
                .realisation();
    }
}
