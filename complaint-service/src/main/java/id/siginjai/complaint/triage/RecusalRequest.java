package id.siginjai.complaint.triage;

import id.siginjai.complaint.intake.Length;
import id.siginjai.complaint.intake.Text;
import id.siginjai.kit.problem.PlainText;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why an inspector steps back. */
@Schema(name = "ComplaintRecusal")
record RecusalRequest(
        @NotNull
        @Length(max = 1000)
        @PlainText(multiline = true)
        @Schema(
                description = "Kept as a note for the other inspectors; confidential",
                minLength = 1,
                maxLength = 1000,
                examples = "Terlapor adalah ipar saya.")
        String reason) {

    RecusalRequest {
        reason = Text.orNull(reason);
    }

    /** Without the reason: a log may hold it. */
    @Override
    public String toString() {
        return "RecusalRequest";
    }
}
