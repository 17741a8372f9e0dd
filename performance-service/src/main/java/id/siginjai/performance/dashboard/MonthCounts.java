package id.siginjai.performance.dashboard;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What happened in a month (WIB). */
@Schema(name = "MonthCounts")
record MonthCounts(
        @Schema(required = true, examples = "2025-06") String month,

        @Schema(required = true, description = "Agreements signed by everybody", examples = "52")
        long agreementsSigned,

        @Schema(required = true, description = "Realisations that were told, or told anew", examples = "130")
        long realisationsTold,

        @Schema(required = true, examples = "40") long officialsAssessed,

        @Schema(required = true, examples = "9") long innovationsProposed,

        @Schema(required = true, examples = "7") long innovationsVerified,

        @Schema(required = true, description = "Officials marked for rotation", examples = "3")
        long marks,

        @Schema(required = true, description = "Officials moved by decree", examples = "2")
        long moves) {}
