package id.siginjai.performance.achievements;

import id.siginjai.kit.problem.PlainText;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a unit reached of an indicator in a year before its agreements are kept here. */
@Schema(name = "BaselineRequest")
record BaselineRequest(
        @NotNull @Min(2000) @Max(2098) @Schema(description = "The year in which it was reached", examples = "2024")
        Integer year,

        @NotBlank @Size(max = 40) @PlainText @Schema(examples = "DISDUKCAPIL")
        String unitCode,

        @NotBlank
        @Size(max = 500)
        @PlainText
        @Schema(
                description = "As the unit's head will promise it; case and spacing don't count",
                examples = "Cakupan kepemilikan identitas kependudukan digital")
        String name,

        @NotBlank @Size(max = 50) @PlainText @Schema(description = "In what it is measured", examples = "persen")
        String unit,

        @NotNull @Digits(integer = 15, fraction = 4) @Schema(examples = "22.1")
        BigDecimal value,

        @NotBlank @Size(max = 2000) @PlainText(multiline = true) @Schema(examples = "LKjIP 2024, tabel 3.2")
        String evidence) {}
