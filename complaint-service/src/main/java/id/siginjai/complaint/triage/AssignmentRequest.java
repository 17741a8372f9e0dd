package id.siginjai.complaint.triage;

import id.siginjai.complaint.intake.Text;
import id.siginjai.kit.problem.PlainText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who is to look into a complaint. */
@Schema(name = "ComplaintAssignment")
record AssignmentRequest(
        @NotNull @Size(max = 150) @PlainText @Schema(description = "A user name", examples = "inspektorat-2")
        String inspector) {

    AssignmentRequest {
        inspector = Text.orNull(inspector);
    }
}
