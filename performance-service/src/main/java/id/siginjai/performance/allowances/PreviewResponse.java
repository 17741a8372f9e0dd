package id.siginjai.performance.allowances;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a medium sanction would cost an official, month by month. Nothing is recorded. */
@Schema(name = "SanctionPreview")
record PreviewResponse(
        @Schema(required = true) UUID officialId,
        @Schema(required = true, examples = "2025-07-01") LocalDate from,

        @Schema(required = true, description = "The last day, included", examples = "2025-12-31")
        LocalDate to,

        @Schema(required = true, description = "In percent, assumed for every month: the last recorded, else 100")
        BigDecimal productivity,

        @Schema(required = true, description = "In percent, assumed for every month: the last recorded, else 100")
        BigDecimal discipline,

        @Schema(required = true) List<Month> months,

        @Schema(required = true, description = "Whole rupiah over all months", examples = "5550000")
        long totalCut) {

    /** A month with and without the sanction. */
    @Schema(name = "SanctionPreviewMonth")
    record Month(
            @Schema(required = true, examples = "2025-07") YearMonth month,

            @Schema(required = true, description = "Whole rupiah without the sanction", examples = "3700000")
            long without,

            @Schema(required = true, description = "What it cuts", examples = "925000")
            long cut,

            @Schema(required = true, description = "Whole rupiah with the sanction", examples = "2775000")
            long with) {}
}
