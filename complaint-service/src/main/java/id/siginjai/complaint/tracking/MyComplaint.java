package id.siginjai.complaint.tracking;

import id.siginjai.complaint.evidence.AttachedFile;
import id.siginjai.complaint.intake.ComplaintStatus;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A complaint as its reporter follows it. Without the id, and without what the reporter told: whoever looks over a
 * shoulder, or finds the screen, must not learn who is accused and who accuses.
 */
@Schema(name = "MyComplaint", description = "A complaint as its reporter follows it; it names nobody")
record MyComplaint(
        @Schema(required = true) ComplaintStatus status,
        @Schema(required = true) Instant filedAt,

        @Schema(description = "What was asked for", examples = "Surat pengantar KTP")
        String service,

        @Schema(required = true, description = "What has become of it, in order of time")
        List<TimelineEntry> timeline,

        @Schema(required = true, description = "In the order in which they were written")
        List<MyMessage> messages,

        @Schema(required = true, description = "In the order in which they were attached")
        List<AttachedFile> attachments) {

    /** Without a word of it: a log may hold it. */
    @Override
    public String toString() {
        return "MyComplaint[" + status + "]";
    }
}
