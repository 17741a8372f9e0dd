package id.siginjai.performance.jobfit;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a candidate's records and the panel's scores amount to. */
@Schema(name = "JobFitResult")
record ResultResponse(
        @Schema(required = true) UUID officialId,
        @Schema(examples = "Lurah Bakung Jaya") String name,

        @Schema(required = true, description = "The post on the day of the cut-off", examples = "Lurah")
        String positionTitle,

        @Schema(required = true, examples = "15.71.11.1006") String unitCode,

        @Schema(
                required = true,
                description =
                        "A score from 0 to 100 a criterion that has a weight; the panel's once somebody has scored",
                examples =
                        "{\"PERFORMANCE\": 80, \"INNOVATION\": 75, \"INTEGRITY\": 100, \"COMPETENCY\": 78.4, \"INTERVIEW\": 81.2}")
        Map<FitCriterion, BigDecimal> scores,

        @Schema(description = "The weighted sum; absent until an assessor has scored", examples = "82.05")
        BigDecimal total,

        @Schema(description = "Of the panel's two scores; absent until an assessor has scored", examples = "79.52")
        BigDecimal potential,

        @Schema(required = true, examples = "MEETS") NineBox.Performance performance,

        @Schema(description = "1 to 9; absent until an assessor has scored", examples = "5")
        Integer box,

        @Schema(description = "Absent until an assessor has scored", examples = "RETAIN")
        Outcome outcome,

        @Schema(
                required = true,
                description = "The signs of stagnation that apply; two of them make ROTATE (setting job-fit)")
        List<Outcome.Sign> reasons,

        @Schema(required = true, description = "How each criterion came about")
        List<Line> explanation,

        @Schema(description = "How far the panel is apart; absent until an assessor has scored")
        Spread spread,

        @Schema(required = true, description = "Assessors who have not scored yet", examples = "[]")
        List<String> missing,

        @Schema(
                description = "SHA-256 over the canonical JSON of evidence and result; absent while the cycle is open",
                examples = "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824")
        String seal) {

    /** What one criterion gave, and which record says so. */
    @Schema(name = "JobFitExplanation")
    record Line(
            @Schema(required = true, examples = "INNOVATION")
            FitCriterion criterion,

            @Schema(required = true, examples = "75") BigDecimal score,

            @Schema(description = "In percent; absent for what is shown and does not count", examples = "15")
            Integer weight,

            @Schema(description = "Score times weight; absent without a weight", examples = "11.25")
            BigDecimal points,

            @Schema(
                    required = true,
                    description =
                            "What the record says: a predicate, a stage, a sanction's level, SERVING, NO_SANCTION, "
                                    + "NO_AGREEMENT, NOT_ASSESSED, NONE, INSPECTED, NOT_INSPECTED, MEAN_OF_THE_PANEL",
                    examples = "TRIAL")
            String fact,

            @Schema(description = "The agreement, innovation or sanction that says so; absent where there is none")
            UUID recordId,

            @Schema(
                    required = true,
                    description = "In words",
                    examples = "Inovasi terbaik unit: Kartu keluarga sehari jadi (TRIAL sejak 2025-07-14)")
            String because) {}

    /** The difference between the panel's highest and lowest score. */
    @Schema(name = "JobFitSpread")
    record Spread(
            @Schema(required = true, examples = "12") BigDecimal competency,
            @Schema(required = true, examples = "7.5") BigDecimal interview) {}

    static ResultResponse of(SealedResult.Content content, String name, List<String> missing, String seal) {
        var evidence = content.evidence();
        var result = content.result();
        var spread = result.spread();
        return new ResultResponse(
                result.officialId(),
                name,
                evidence.post().title(),
                evidence.post().unitCode(),
                weighted(result),
                Figures.plain(result.total()),
                Figures.plain(result.potential()),
                result.performance(),
                result.box(),
                result.outcome(),
                result.reasons(),
                result.criteria().stream().map(line -> line(line, evidence)).toList(),
                spread == null
                        ? null
                        : new Spread(Figures.plain(spread.competency()), Figures.plain(spread.interview())),
                missing,
                seal);
    }

    private static Map<FitCriterion, BigDecimal> weighted(FitResult result) {
        var scores = new EnumMap<FitCriterion, BigDecimal>(FitCriterion.class);
        result.criteria().stream()
                .filter(line -> line.weight() != null)
                .forEach(line -> scores.put(line.criterion(), Figures.plain(line.score())));
        return scores;
    }

    private static Line line(FitResult.Line line, Evidence evidence) {
        return new Line(
                line.criterion(),
                Figures.plain(line.score()),
                line.weight(),
                Figures.plain(line.points()),
                line.fact(),
                line.recordId(),
                Explanation.of(line, evidence));
    }
}
