package id.siginjai.performance.achievements;

import id.siginjai.performance.achievements.ScoreAgreement.Scored;
import id.siginjai.performance.achievements.ScoreAgreement.ScoredIndicator;
import id.siginjai.performance.agreements.AgreementFacts;
import id.siginjai.performance.agreements.Polarity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was achieved of an agreement. */
@Schema(name = "Achievement")
record AchievementResponse(
        @Schema(required = true, examples = "2025") int year,

        @Schema(
                description = "The mean of the indicators' achievements by weight, in percent; an indicator of which "
                        + "nothing was told counts as the floor. Absent while nothing was told of any",
                examples = "92.4")
        BigDecimal score,

        @Schema(description = "Absent while there is no score")
        Band band,

        @Schema(
                description =
                        "Points of achievement gained over the baseline, neither floored nor capped: the mean of the "
                                + "indicators that have a baseline and were told to the year's end (its fourth quarter "
                                + "or the whole year); absent where none has",
                examples = "6.5")
        BigDecimal leap,

        @Schema(required = true, description = "Of how many indicators something was told", examples = "3")
        int told,

        @Schema(required = true) List<IndicatorAchievement> indicators) {

    /** An indicator, what was promised of it and what was reached. */
    @Schema(name = "IndicatorAchievement")
    record IndicatorAchievement(
            @Schema(required = true) UUID id,

            @Schema(required = true, description = "The same in other revisions and years")
            UUID key,

            @Schema(required = true, examples = "Cakupan kepemilikan identitas kependudukan digital")
            String name,

            @Schema(required = true, examples = "persen") String unit,

            @Schema(required = true) Polarity polarity,

            @Schema(required = true, examples = "40") BigDecimal weight,

            @Schema(required = true, examples = "35.5") BigDecimal target,

            @Schema(
                    description =
                            "What was reached the year before, as it was when the agreement was submitted; absent "
                                    + "where nothing was",
                    examples = "22.1")
            BigDecimal baseline,

            @Schema(description = "The year's value; absent while nothing was told", examples = "28.75")
            BigDecimal realisation,

            @Schema(
                    description = "Which period gives it: the whole year, or the latest quarter that was told",
                    examples = "2025-Q2")
            String period,

            @Schema(description = "In percent of the target; absent while nothing was told", examples = "80.99")
            BigDecimal achievement) {

        static IndicatorAchievement of(ScoredIndicator scored) {
            var indicator = scored.indicator();
            var told = scored.told();
            return new IndicatorAchievement(
                    indicator.id(),
                    indicator.key(),
                    indicator.name(),
                    indicator.unit(),
                    indicator.polarity(),
                    indicator.weight(),
                    indicator.target(),
                    indicator.baseline(),
                    told == null ? null : told.value(),
                    told == null ? null : told.period().toString(),
                    told == null ? null : scored.achievement().setScale(2, RoundingMode.HALF_UP));
        }
    }

    static AchievementResponse of(AgreementFacts agreement, Scored scored) {
        return new AchievementResponse(
                agreement.year(),
                scored.total().score(),
                scored.band(),
                scored.total().leap(),
                scored.total().told(),
                scored.indicators().stream().map(IndicatorAchievement::of).toList());
    }
}
