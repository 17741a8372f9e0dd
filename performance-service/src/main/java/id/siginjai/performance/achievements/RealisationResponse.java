package id.siginjai.performance.achievements;

import java.math.BigDecimal;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was told of an indicator for a period. */
@Schema(name = "Realisation")
record RealisationResponse(
        @Schema(required = true, examples = "2025-Q2") String period,

        @Schema(required = true, examples = "28.75") BigDecimal value,

        @Schema(required = true, examples = "Laporan Triwulan II, Disdukcapil, 10 Juli 2025")
        String evidence,

        @Schema(
                required = true,
                description = "Whether it gives the year's value: the whole year's does, else the latest quarter's",
                examples = "true")
        boolean decisive,

        @Schema(required = true, description = "Who told it", examples = "kadis")
        String toldBy,

        @Schema(required = true) Instant toldAt) {

    static RealisationResponse of(Realisation realisation) {
        return new RealisationResponse(
                realisation.period().toString(),
                realisation.value(),
                realisation.evidence(),
                realisation.isDecisive(),
                realisation.toldBy(),
                realisation.toldAt());
    }
}
