package id.siginjai.performance.rotation;

import id.siginjai.kit.problem.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The mayor's decision about a mark. */
@Schema(name = "RotationDecision")
record DecisionRequest(
        @NotNull @Schema(examples = "CONFIRM") Decision.Kind decision,

        @NotBlank
        @Size(max = 2000)
        @PlainText(multiline = true)
        @Schema(
                description = "Why; the official concerned reads it too",
                examples = "Tiga laporan yang sama; perlu suasana kerja yang baru.")
        String reason) {}
