package id.siginjai.complaint.triage;

import id.siginjai.complaint.messages.Writer;
import id.siginjai.complaint.messages.WrittenMessage;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A message between a reporter and the inspectorate, as inspectors see it. */
@Schema(name = "ComplaintMessage", description = "A message between the reporter and the inspectorate")
record MessageResponse(
        @Schema(required = true) UUID id,
        @Schema(required = true) Writer writer,

        @Schema(
                description = "The inspector's user name, which the reporter does not see; absent for a reporter",
                examples = "inspektorat")
        String writtenBy,

        @Schema(required = true) Instant writtenAt,

        @Schema(required = true, examples = "Mohon sebutkan hari dan loket tempat kejadian.")
        String text) {

    static MessageResponse of(WrittenMessage message) {
        return new MessageResponse(
                message.id(), message.writer(), message.writtenBy(), message.writtenAt(), message.text());
    }

    /** Without the text: a log may hold it. */
    @Override
    public String toString() {
        return "MessageResponse[" + id + "]";
    }
}
