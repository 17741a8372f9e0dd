package id.siginjai.performance.innovations;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The next stage, and its first day. */
@Schema(name = "InnovationStageRequest")
record StageRequest(
        @NotNull @Schema(examples = "TRIAL") Stage stage,

        @Schema(
                description = "The first day of the stage, not in the future; absent means today",
                examples = "2025-07-14")
        LocalDate since) {}
