package id.siginjai.performance.rotation;

import id.siginjai.kit.problem.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The permit of the civil-service agency for a move. */
@Schema(name = "BknPermit")
record BknPermitRequest(
        @NotBlank
        @Size(max = 100)
        @PlainText
        @Schema(description = "Its number", examples = "1234/B-AK.02.02/SD/K/2025")
        String number) {}
