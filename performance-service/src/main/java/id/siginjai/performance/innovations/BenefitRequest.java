package id.siginjai.performance.innovations;

import id.siginjai.kit.problem.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whom an innovation serves, how many, and what was measured. */
@Schema(name = "InnovationBenefitRequest")
record BenefitRequest(
        @Size(max = 500)
        @PlainText(multiline = true)
        @Schema(description = "Whom it serves", examples = "Warga yang mengurus kartu keluarga")
        String beneficiaries,

        @Min(0) @Max(10_000_000) @Schema(description = "How many people it served", examples = "640")
        Integer beneficiaryCount,

        @Size(max = 20) @Schema(description = "The whole list: those that are left out are gone")
        List<@NotNull @Valid MeasureRequest> measures) {

    BenefitRequest {
        measures = measures == null ? List.of() : measures;
    }
}
