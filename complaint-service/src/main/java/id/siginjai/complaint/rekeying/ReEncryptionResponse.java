package id.siginjai.complaint.rekeying;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a run has come that encrypts anew what older keys have written. */
@Schema(name = "ReEncryption", description = "How far a run has come that encrypts anew what older keys have written")
record ReEncryptionResponse(
        @Schema(required = true) Instant startedAt,

        @Schema(required = true, examples = "inspektorat-lead")
        String startedBy,

        @Schema(required = true, description = "Ciphertexts that were written anew", examples = "1250")
        long resealed,

        @Schema(
                required = true,
                description = "Ciphertexts that no key of the keyset opens; the log names their rows",
                examples = "0")
        long unreadable,

        @Schema(description = "Absent while it is under way. From then on the older keys may leave the keyset")
        Instant finishedAt) {

    static ReEncryptionResponse of(Run run) {
        return new ReEncryptionResponse(
                run.startedAt(), run.startedBy(), run.resealed(), run.unreadable(), run.finishedAt());
    }
}
