package id.siginjai.complaint.evidence;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A file that a reporter attached. It has no name: names tell of who gave them. */
@Schema(name = "Attachment", description = "A file that the reporter attached")
public record AttachedFile(
        @Schema(required = true) UUID id,

        @Schema(
                required = true,
                description = "As its content tells",
                enumeration = {"image/jpeg", "image/png", "application/pdf"})
        String type,

        @Schema(required = true, description = "In bytes, without what was stripped", examples = "482113")
        long size,

        @Schema(required = true) Instant attachedAt) {

    static AttachedFile of(Attachment attachment) {
        return new AttachedFile(
                attachment.id(), attachment.type().mediaType(), attachment.size(), attachment.attachedAt());
    }
}
