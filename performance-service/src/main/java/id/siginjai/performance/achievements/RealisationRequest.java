package id.siginjai.performance.achievements;

import id.siginjai.kit.problem.PlainText;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was reached, and what shows it. */
@Schema(name = "RealisationRequest")
record RealisationRequest(
        @NotNull
        @Digits(integer = 15, fraction = 4)
        @Schema(
                description = "In the indicator's unit; a quarter's is counted from the year's beginning",
                examples = "28.75")
        BigDecimal value,

        @NotBlank
        @Size(max = 2000)
        @PlainText(multiline = true)
        @Schema(
                description = "What shows it: a report, a decree, where it is found",
                examples = "Laporan Triwulan II, Disdukcapil, 10 Juli 2025")
        String evidence) {}
