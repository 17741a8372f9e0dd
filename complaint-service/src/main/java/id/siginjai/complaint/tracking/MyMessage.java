package id.siginjai.complaint.tracking;

import id.siginjai.complaint.messages.Writer;
import id.siginjai.complaint.messages.WrittenMessage;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A message as the reporter sees it: the inspectorate answers as an office, so no inspector is named. */
@Schema(name = "MyMessage")
record MyMessage(
        @Schema(required = true) Writer writer,
        @Schema(required = true) Instant writtenAt,

        @Schema(required = true, examples = "Petugas itu duduk di loket dua, pagi sebelum pukul sembilan.")
        String text) {

    static MyMessage of(WrittenMessage message) {
        return new MyMessage(message.writer(), message.writtenAt(), message.text());
    }

    /** Without the text: a log may hold it. */
    @Override
    public String toString() {
        return "MyMessage";
    }
}
