package id.siginjai.complaint.triage;

import id.siginjai.complaint.intake.ComplaintStatus;
import id.siginjai.complaint.intake.Length;
import id.siginjai.complaint.intake.Text;
import id.siginjai.kit.problem.PlainText;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The step that an inspector takes. */
@Schema(name = "ComplaintStatusChange")
record StatusRequest(
        @NotNull @Schema(examples = "VERIFYING") ComplaintStatus status,

        @Length(max = 5000)
        @PlainText(multiline = true)
        @Schema(
                description = "For inspectors only; confidential",
                maxLength = 5000,
                examples = "Keterangan pelapor cocok dengan buku tamu loket.")
        String note) {

    StatusRequest {
        note = Text.orNull(note);
    }

    /** Without the note: a log may hold it. */
    @Override
    public String toString() {
        return "StatusRequest[" + status + "]";
    }
}
