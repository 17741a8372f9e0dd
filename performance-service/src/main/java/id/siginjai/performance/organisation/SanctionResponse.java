package id.siginjai.performance.organisation;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A discipline sanction of an official. */
@Schema(name = "Sanction")
record SanctionResponse(
        @Schema(required = true) UUID id,
        @Schema(required = true, examples = "MEDIUM") SanctionLevel level,

        @Schema(required = true, description = "Whether it decides on a lower post")
        boolean demotes,

        @Schema(required = true, examples = "Tidak masuk kerja 16 hari tanpa alasan yang sah")
        String ground,

        @Schema(required = true, examples = "SK.862/31/BKPSDMD/2025")
        String decreeNumber,

        @Schema(required = true, description = "The first day on which it is served", examples = "2025-03-01")
        LocalDate from,

        @Schema(description = "The last day, included", examples = "2025-08-31")
        LocalDate to) {

    static SanctionResponse of(Sanction sanction) {
        var facts = sanction.facts();
        return new SanctionResponse(
                facts.id(),
                facts.level(),
                facts.demotes(),
                sanction.ground(),
                sanction.decreeNumber(),
                facts.from(),
                facts.to());
    }
}
