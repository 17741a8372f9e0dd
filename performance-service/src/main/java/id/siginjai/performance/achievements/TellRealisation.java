package id.siginjai.performance.achievements;

import id.siginjai.kit.problem.Conflict;
import id.siginjai.kit.problem.Invalid;
import id.siginjai.kit.problem.NotFound;
import id.siginjai.kit.time.CityTime;
import id.siginjai.performance.agreements.AgreementFacts;
import id.siginjai.performance.agreements.AgreementFacts.IndicatorFacts;
import id.siginjai.performance.agreements.Agreements;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** The first party tells what was reached of an indicator that it promised. */
@ApplicationScoped
class TellRealisation {

    private final Agreements agreements;
    private final KeepRealisation keepRealisation;
    private final Clock clock;

    TellRealisation(Agreements agreements, KeepRealisation keepRealisation, Clock clock) {
        this.agreements = agreements;
        this.keepRealisation = keepRealisation;
        this.clock = clock;
    }

    /** Where it is told: an agreement's indicator and a period. */
    record Place(UUID agreementId, UUID indicatorId, String period) {}

    @Transactional
    KeepRealisation.Kept tell(Place place, RealisationRequest request, String ifMatch) {
        var agreement = agreements.requireOfFirstParty(place.agreementId());
        var indicator = indicatorOf(agreement, place.indicatorId());
        var period = Period.of(place.period());
        if (period.year() != agreement.year()) {
            throw new Invalid("period", "realisation.another-year", String.valueOf(agreement.year()));
        }
        if (!agreement.isInForce()) throw new Conflict("realisation.not-in-force", agreement.status());
        if (!period.hasBegunBy(CityTime.dayOf(clock.instant()))) throw new Conflict("realisation.not-begun", period);
        var subject = new Realisation.Subject(
                indicator.key(), agreement.unitCode(), indicator.name(), indicator.unit(), agreement.id());
        return keepRealisation.keep(subject, period, request.value(), request.evidence(), ifMatch);
    }

    static IndicatorFacts indicatorOf(AgreementFacts agreement, UUID indicatorId) {
        return agreement.indicators().stream()
                .filter(indicator -> indicator.id().equals(indicatorId))
                .findFirst()
                .orElseThrow(() -> new NotFound("realisation.indicator-unknown"));
    }
}
