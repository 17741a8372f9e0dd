package id.siginjai.performance.jobfit;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an assessor thinks of a candidate. */
@Schema(name = "JobFitScore")
record ScoreResponse(
        @Schema(required = true) UUID officialId,
        @Schema(required = true, examples = "asesor-3") String assessor,
        @Schema(required = true, examples = "78") BigDecimal competency,
        @Schema(required = true, examples = "82.5") BigDecimal interview,

        @Schema(examples = "Menguasai layanan, perlu berani mengambil keputusan.")
        String note,

        @Schema(required = true) Instant givenAt) {

    static ScoreResponse of(AssessorScore score) {
        return new ScoreResponse(
                score.officialId(),
                score.assessor(),
                Figures.plain(score.competency()),
                Figures.plain(score.interview()),
                score.note(),
                score.givenAt());
    }
}
