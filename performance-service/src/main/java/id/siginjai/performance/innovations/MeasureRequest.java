package id.siginjai.performance.innovations;

import id.siginjai.kit.problem.PlainText;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A figure from before the innovation, and from after it once it was measured again. */
@Schema(name = "InnovationMeasure")
record MeasureRequest(
        @NotBlank @Size(max = 200) @PlainText @Schema(examples = "Waktu tunggu kartu keluarga")
        String name,

        @NotBlank @Size(max = 50) @PlainText @Schema(description = "In what it is measured", examples = "hari")
        String unit,

        @NotNull @Digits(integer = 12, fraction = 4) @Schema(examples = "14")
        BigDecimal before,

        @Digits(integer = 12, fraction = 4) @Schema(description = "Absent until it was measured again", examples = "1")
        BigDecimal after) {}
