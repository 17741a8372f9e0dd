package id.siginjai.performance.achievements;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a unit reached of an indicator in a year before its agreements were kept here. */
@Schema(name = "Baseline")
record BaselineResponse(
        @Schema(required = true) UUID id,

        @Schema(required = true, description = "The indicator's key, as it stands in agreements")
        UUID key,

        @Schema(required = true, examples = "2024") int year,

        @Schema(required = true, examples = "DISDUKCAPIL") String unitCode,

        @Schema(required = true, examples = "Cakupan kepemilikan identitas kependudukan digital")
        String name,

        @Schema(required = true, examples = "persen") String unit,

        @Schema(required = true, examples = "22.1") BigDecimal value,

        @Schema(required = true, examples = "LKjIP 2024, tabel 3.2")
        String evidence,

        @Schema(required = true, examples = "organisasi") String toldBy,

        @Schema(required = true) Instant toldAt) {

    static BaselineResponse of(Realisation baseline) {
        return new BaselineResponse(
                baseline.id(),
                baseline.indicatorKey(),
                baseline.year(),
                baseline.unitCode(),
                baseline.name(),
                baseline.measure(),
                baseline.value(),
                baseline.evidence(),
                baseline.toldBy(),
                baseline.toldAt());
    }
}
