package id.siginjai.performance.achievements;

import id.siginjai.kit.problem.NotFound;
import id.siginjai.performance.agreements.Agreements;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** What was told of an agreement's indicators, for whoever may read the agreement. */
@ApplicationScoped
class RealisationViews {

    private final Agreements agreements;
    private final RealisationRepository realisations;

    RealisationViews(Agreements agreements, RealisationRepository realisations) {
        this.agreements = agreements;
        this.realisations = realisations;
    }

    record Versioned(RealisationResponse realisation, long version) {

        static Versioned of(Realisation realisation) {
            return new Versioned(RealisationResponse.of(realisation), realisation.version());
        }
    }

    List<RealisationResponse> list(UUID agreementId, UUID indicatorId) {
        var agreement = agreements.requireReadable(agreementId);
        var indicator = TellRealisation.indicatorOf(agreement, indicatorId);
        return realisations.of(indicator.key(), agreement.year()).stream()
                .map(RealisationResponse::of)
                .toList();
    }

    Versioned require(TellRealisation.Place place) {
        var agreement = agreements.requireReadable(place.agreementId());
        var indicator = TellRealisation.indicatorOf(agreement, place.indicatorId());
        var period = Period.of(place.period());
        if (period.year() != agreement.year()) throw unknown();
        return realisations.find(indicator.key(), period).map(Versioned::of).orElseThrow(RealisationViews::unknown);
    }

    private static NotFound unknown() {
        return new NotFound("realisation.unknown");
    }
}
