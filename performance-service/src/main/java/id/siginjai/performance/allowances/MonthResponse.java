package id.siginjai.performance.allowances;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What personnel found of an official in a month. */
@Schema(name = "AllowanceMonth")
record MonthResponse(
        @Schema(required = true) UUID officialId,
        @Schema(required = true, examples = "2025-07") YearMonth month,

        @Schema(required = true, description = "In percent", examples = "92.5")
        BigDecimal productivity,

        @Schema(required = true, description = "In percent", examples = "98")
        BigDecimal discipline) {

    static MonthResponse of(AllowanceMonth month) {
        return new MonthResponse(month.officialId(), month.month(), month.productivity(), month.discipline());
    }
}
