package id.siginjai.performance.dashboard;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many people a job fit found in a box. */
@Schema(name = "BoxCounts")
record BoxCounts(
        @Schema(required = true, description = "The cycle's month", examples = "2025-08")
        String cycle,

        @Schema(
                required = true,
                description = "1 to 9: performance by potential; boxes in which nobody is are left out",
                examples = "5")
        int box,

        @Schema(required = true, examples = "21") long retained,

        @Schema(required = true, examples = "3") long rotated,

        @Schema(required = true, description = "The cycle: a month may have several")
        UUID cycleId) {}
