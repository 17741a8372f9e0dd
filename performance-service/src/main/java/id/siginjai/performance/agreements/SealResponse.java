package id.siginjai.performance.agreements;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The seal of an agreement with its verification, and the content with which anybody can verify it elsewhere. */
@Schema(name = "AgreementSeal")
record SealResponse(
        @Schema(required = true) UUID agreementId,

        @Schema(required = true, examples = "PK/0007/DISDUKCAPIL/2025")
        String number,

        @Schema(required = true, description = "Of the content's canonical JSON in UTF-8", examples = "SHA-256")
        String algorithm,

        @Schema(required = true, examples = "RFC 8785") String canonicalization,

        @Schema(
                required = true,
                description = "In hexadecimal",
                examples = "015abd7f5cc57a2dd94b7590f04ad8084273905ee33ec5cebeae62276a97f862")
        String sha256,

        @Schema(required = true) Instant sealedAt,

        @Schema(required = true, description = "True where the agreement is what was signed")
        boolean valid,

        @Schema(required = true, description = "Whether the agreement as it is shown makes the content that was sealed")
        boolean recordMatches,

        @Schema(
                required = true,
                description = "Whether the copy of the content that was kept is the one that was sealed")
        boolean copyMatches,

        @Schema(
                description =
                        "The canonical JSON that was sealed, as the text whose UTF-8 bytes were hashed; absent where "
                                + "the copy is gone",
                examples = "{\"format\":1,\"number\":\"PK/0007/DISDUKCAPIL/2025\"}")
        String content) {

    static SealResponse of(Agreement agreement, String keptCopy) {
        var check = SealCheck.of(agreement.digest(), SealedContent.of(agreement), keptCopy);
        return new SealResponse(
                agreement.id(),
                agreement.number(),
                "SHA-256",
                "RFC 8785",
                agreement.digest(),
                agreement.sealedAt(),
                check.intact(),
                check.recordMatches(),
                check.copyMatches(),
                keptCopy);
    }
}
