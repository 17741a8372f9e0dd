package id.siginjai.performance.agreements;

import id.siginjai.kit.problem.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why an agreement is to be amended. */
@Schema(name = "AmendmentRequest")
record AmendmentRequest(
        @NotNull AmendmentReason reason,

        @NotBlank
        @Size(max = 2000)
        @PlainText(multiline = true)
        @Schema(
                description = "What changed, and where that was decided",
                examples = "Pergeseran anggaran pada Perubahan APBD Tahun Anggaran 2025")
        String note) {

    AmendmentRequest {
        note = note == null ? null : note.strip();
    }
}
