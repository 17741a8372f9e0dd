package id.siginjai.performance.achievements;

import id.siginjai.performance.agreements.AgreementFacts;
import id.siginjai.performance.agreements.AgreementFacts.IndicatorFacts;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Holds what was told of an agreement's indicators against what was promised, by the year's settings. */
@ApplicationScoped
class ScoreAgreement {

    private final RealisationRepository realisations;
    private final AchievementSettings settings;

    ScoreAgreement(RealisationRepository realisations, AchievementSettings settings) {
        this.realisations = realisations;
        this.settings = settings;
    }

    /** @param told null while nothing was told of it; so its achievement */
    record ScoredIndicator(IndicatorFacts indicator, Realisation told, BigDecimal achievement) {}

    /** @param band null while there is no score */
    record Scored(AgreementScore total, Band band, List<ScoredIndicator> indicators) {}

    Scored of(AgreementFacts agreement) {
        var keys = agreement.indicators().stream().map(IndicatorFacts::key).toList();
        var told = realisations.decisive(keys, agreement.year());
        var formula = settings.limits(agreement.year()).value().formula();
        var indicators = agreement.indicators().stream()
                .map(indicator -> scored(indicator, told.get(indicator.key()), formula))
                .toList();
        var total = AgreementScore.of(
                indicators.stream().map(ScoreAgreement::measured).toList(), formula);
        var band = Optional.ofNullable(total.score())
                .map(settings.bands(agreement.year()).value()::bandOf)
                .orElse(null);
        return new Scored(total, band, indicators);
    }

    private static ScoredIndicator scored(IndicatorFacts indicator, Realisation told, AchievementFormula formula) {
        if (told == null) return new ScoredIndicator(indicator, null, null);
        return new ScoredIndicator(indicator, told, formula.of(indicator.polarity(), indicator.target(), told.value()));
    }

    private static AgreementScore.Measured measured(ScoredIndicator scored) {
        var indicator = scored.indicator();
        var told = scored.told();
        return new AgreementScore.Measured(
                indicator.polarity(),
                indicator.target(),
                indicator.weight(),
                indicator.baseline(),
                told == null ? null : told.value(),
                told != null && told.period().endsTheYear());
    }
}
