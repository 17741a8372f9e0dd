package id.siginjai.performance.achievements;

import id.siginjai.kit.problem.PlainText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the superior finds the official's work result and behaviour. */
@Schema(name = "AssessmentRequest")
record AssessmentRequest(
        @NotNull Rating workResult,

        @NotNull Rating behaviour,

        @Size(max = 2000)
        @PlainText(multiline = true)
        @Schema(examples = "Target IKD terlampaui; disiplin apel terjaga")
        String note) {

    AssessmentRequest {
        note = note == null || note.isBlank() ? null : note.strip();
    }
}
