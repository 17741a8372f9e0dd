package id.siginjai.complaint.directory;

import id.siginjai.kit.problem.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whom the mayor appoints. */
@Schema(name = "ReviewerAppointment")
record ReviewerRequest(
        @NotBlank @Size(max = 150) @PlainText @Schema(description = "A user name", examples = "sekda")
        String user) {

    ReviewerRequest {
        user = user == null ? null : user.strip();
    }
}
