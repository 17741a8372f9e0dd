package id.siginjai.performance.agreements;

import id.siginjai.kit.problem.Invalid;
import jakarta.enterprise.context.ApplicationScoped;

/** Holds what a client sent against the rules and against what is known. */
@ApplicationScoped
class CheckContent {

    private final AgreementRepository agreements;

    CheckContent(AgreementRepository agreements) {
        this.agreements = agreements;
    }

    Content of(AgreementRequest request, Seat seat) {
        var content = request.content(seat);
        ContentRules.check(content);
        requireKnownKeys(request, seat);
        return content;
    }

    /** Left out, the superior is found; named, it must be the one that the organisation knows. */
    void superior(AgreementRequest request, Parties parties) {
        if (request.superiorId() == null) return;
        if (!request.superiorId().equals(parties.second().officialId())) {
            throw new Invalid(
                    "superiorId", "agreement.another-superior", parties.second().title());
        }
    }

    private void requireKnownKeys(AgreementRequest request, Seat seat) {
        for (int i = 0; i < request.objectives().size(); i++) {
            var indicators = request.objectives().get(i).indicators();
            for (int j = 0; j < indicators.size(); j++) {
                var key = indicators.get(j).key();
                if (key != null && !agreements.isIndicatorOf(seat, key) && !isOwn(indicators.get(j), seat)) {
                    throw new Invalid(ContentRules.field(i, j, "key"), "agreement.indicator-unknown");
                }
            }
        }
    }

    /** The very key that the indicator would get without one. */
    private static boolean isOwn(AgreementRequest.IndicatorRequest indicator, Seat seat) {
        return indicator.key().equals(IndicatorKey.of(seat.indicatorScope(), indicator.name(), indicator.unit()));
    }
}
