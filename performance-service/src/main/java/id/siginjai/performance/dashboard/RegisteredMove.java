package id.siginjai.performance.dashboard;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A move by decree, between posts and not between names. */
@Schema(name = "RegisteredMove")
record RegisteredMove(
        @Schema(required = true, examples = "821.22/417/BKPSDMD/2025")
        String decreeNumber,

        @Schema(required = true) LocalDate effectiveDate,

        @Schema(required = true, description = "Of the decree")
        UUID decreeId,

        @Schema(required = true, examples = "Lurah Bakung Jaya")
        String fromTitle,

        @Schema(required = true, examples = "15.71.11.1006") String fromUnit,

        @Schema(required = true, examples = "Lurah Paal Merah")
        String toTitle,

        @Schema(required = true, examples = "15.71.11.1001") String toUnit) {}
