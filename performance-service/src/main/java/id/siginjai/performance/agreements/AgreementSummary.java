package id.siginjai.performance.agreements;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An agreement in a list. */
@Schema(name = "AgreementSummary")
record AgreementSummary(
        @Schema(required = true) UUID id,

        @Schema(required = true, examples = "PK/0007/DISDUKCAPIL/2025")
        String number,

        @Schema(required = true, examples = "2025") int year,

        @Schema(required = true, description = "0 for the original", examples = "0")
        int revision,

        @Schema(required = true) AgreementKind kind,

        @Schema(required = true) AgreementStatus status,

        @Schema(description = "The agreement that it amends; absent for an original")
        UUID amends,

        @Schema(required = true, description = "The first party")
        UUID officialId,

        @Schema(description = "The second party; absent where it is the mayor")
        UUID superiorId,

        @Schema(required = true) UUID positionId,

        @Schema(required = true, examples = "Lurah Bakung Jaya")
        String positionTitle,

        @Schema(required = true, examples = "15.71.11.1006") String unitCode,

        @Schema(required = true, examples = "Kelurahan Bakung Jaya")
        String unitName,

        @Schema(description = "When the last signature was given; absent before")
        Instant sealedAt) {

    static AgreementSummary of(Agreement agreement) {
        var parties = agreement.parties();
        var seat = agreement.seat();
        return new AgreementSummary(
                agreement.id(),
                agreement.number(),
                agreement.year(),
                agreement.revision(),
                AgreementKind.of(agreement),
                agreement.status(),
                agreement.amends(),
                parties.first().officialId(),
                parties.second().officialId(),
                seat.positionId(),
                parties.first().title(),
                seat.unitCode(),
                seat.unitName(),
                agreement.sealedAt());
    }
}
