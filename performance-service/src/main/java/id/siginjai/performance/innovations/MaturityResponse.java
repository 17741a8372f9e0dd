package id.siginjai.performance.innovations;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The maturity of an innovation, with its arithmetic. */
@Schema(name = "InnovationMaturity")
record MaturityResponse(
        @Schema(required = true, description = "The sum of all points", examples = "64")
        int total,

        @Schema(required = true, description = "What it could be at most that year", examples = "111")
        int maximum,

        @Schema(required = true, examples = "VERY_INNOVATIVE")
        MaturityCategory category,

        @Schema(required = true, description = "Whose rules counted", examples = "2025")
        int year,

        @Schema(
                required = true,
                description = "Which version of the setting innovation-maturity counted",
                examples = "0")
        long rulesVersion,

        @Schema(required = true, description = "Each indicator of that year")
        List<Indicator> indicators,

        @Schema(required = true, description = "Who assessed it", examples = "bappeda")
        String assessedBy,

        @Schema(required = true) Instant assessedAt) {

    /** What one indicator counts. */
    @Schema(name = "InnovationMaturityIndicator")
    record Indicator(
            @Schema(required = true, examples = "REGULATION")
            MaturityIndicator indicator,

            @Schema(required = true, examples = "3") int weight,

            @Schema(required = true, description = "1 to 3; 0 where there is nothing to judge yet", examples = "2")
            int parameter,

            @Schema(required = true, description = "Weight times parameter", examples = "6")
            int points,

            @Schema(required = true, description = "True where it follows from the innovation's own dates and figures")
            boolean derived) {

        static Indicator of(MaturityScore.Points points) {
            return new Indicator(
                    points.indicator(),
                    points.weight(),
                    points.parameter(),
                    points.points(),
                    points.indicator().isDerived());
        }
    }

    static MaturityResponse of(Maturity maturity) {
        var score = maturity.score();
        return new MaturityResponse(
                score.total(),
                score.maximum(),
                score.category(),
                maturity.year(),
                maturity.rulesVersion(),
                score.indicators().stream().map(Indicator::of).toList(),
                maturity.assessedBy(),
                maturity.assessedAt());
    }
}
