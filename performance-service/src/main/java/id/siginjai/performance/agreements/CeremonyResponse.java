package id.siginjai.performance.agreements;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A ceremony, and how far its agreements are. */
@Schema(name = "Ceremony")
record CeremonyResponse(
        @Schema(required = true) UUID id,

        @Schema(required = true, examples = "Penandatanganan Perjanjian Kinerja Perubahan 2025")
        String title,

        @Schema(required = true, examples = "Aula Grha Siginjai")
        String place,

        @Schema(required = true) LocalDate date,

        @Schema(required = true, description = "In the order in which they were named")
        List<OnTheTable> agreements) {

    /** An agreement of a ceremony. */
    @Schema(name = "CeremonyAgreement")
    record OnTheTable(
            @Schema(required = true) UUID id,

            @Schema(required = true, examples = "PK.P1/0007/DISDUKCAPIL/2025")
            String number,

            @Schema(required = true) AgreementStatus status,

            @Schema(required = true, description = "Who signed so far, in the order of the roles")
            List<SignatureRole> signedAs) {}

    static CeremonyResponse of(Ceremony ceremony) {
        return new CeremonyResponse(
                ceremony.id(),
                ceremony.title(),
                ceremony.place(),
                ceremony.day(),
                ceremony.agreements().stream()
                        .map(agreement -> new OnTheTable(
                                agreement.id(),
                                agreement.number(),
                                agreement.status(),
                                agreement.signatures().stream()
                                        .map(Signature::role)
                                        .toList()))
                        .toList());
    }
}
