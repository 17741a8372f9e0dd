package id.siginjai.performance.innovations;

import id.siginjai.kit.problem.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The whole content of a proposal. */
@Schema(name = "InnovationRequest")
record InnovationRequest(
        @NotBlank
        @Size(max = 40)
        @PlainText
        @Schema(description = "The unit whose innovation it is", examples = "DISDUKCAPIL")
        String unitCode,

        @NotBlank @Size(max = 200) @PlainText @Schema(examples = "Kartu keluarga sehari jadi")
        String title,

        @NotBlank
        @Size(max = 5000)
        @PlainText(multiline = true)
        @Schema(
                description = "What it is, and what is unlike before",
                examples = "Warga mengunggah syarat dari rumah; kartu keluarga dikirim pada hari yang sama.")
        String description,

        @NotNull @Schema(examples = "PUBLIC_SERVICE") InnovationForm form,
        @NotNull @Schema(examples = "DIGITAL") InnovationType type,
        @NotNull @Schema(examples = "UNIT") Initiator initiator,

        @Schema(description = "When it began as an initiative; absent means today", examples = "2025-06-30")
        LocalDate initiatedOn,

        @Size(max = 500)
        @PlainText(multiline = true)
        @Schema(description = "Whom it serves", examples = "Warga yang mengurus kartu keluarga")
        String beneficiaries,

        @Min(0) @Max(10_000_000) @Schema(description = "How many people it served", examples = "640")
        Integer beneficiaryCount,

        @Size(max = 20) @Schema(description = "What was measured before, and after")
        List<@NotNull @Valid MeasureRequest> measures) {

    InnovationRequest {
        title = title == null ? null : title.strip();
    }

    BenefitRequest benefit() {
        return new BenefitRequest(beneficiaries, beneficiaryCount, measures);
    }
}
