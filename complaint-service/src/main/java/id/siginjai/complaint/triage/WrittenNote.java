package id.siginjai.complaint.triage;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an inspector noted, decrypted. */
@Schema(name = "ComplaintNote", description = "What an inspector noted for other inspectors; confidential")
record WrittenNote(
        @Schema(required = true) UUID id,

        @Schema(required = true, description = "The inspector's user name", examples = "inspektorat")
        String writtenBy,

        @Schema(required = true) Instant writtenAt,

        @Schema(required = true, examples = "Kuitansi nomor 12 tidak tercatat di buku kas.")
        String text) {

    /** Without the text: a log may hold it. */
    @Override
    public String toString() {
        return "WrittenNote[" + id + "]";
    }
}
