package id.siginjai.complaint.tracking;

import id.siginjai.complaint.evidence.AttachedFile;
import id.siginjai.complaint.intake.Channel;
import id.siginjai.complaint.intake.ComplaintDetail;
import id.siginjai.complaint.intake.ComplaintStatus;
import id.siginjai.complaint.intake.Demand;
import id.siginjai.complaint.intake.Reporter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Everything that is kept of a reporter's own. Not whom the inspectorate holds for the accused, nor that one's unit:
 * these are what others have found.
 */
@Schema(name = "MyData", description = "Everything that is kept of a reporter's own")
record MyData(
        @Schema(required = true) ComplaintStatus status,
        @Schema(required = true) Instant filedAt,
        @Schema(required = true) Told told,

        @Schema(description = "Absent where the reporter stayed anonymous")
        Reporter reporter,

        @Schema(required = true) List<TimelineEntry> timeline,
        @Schema(required = true) List<MyMessage> messages,
        @Schema(required = true) List<AttachedFile> attachments) {

    static MyData of(ComplaintDetail complaint, MyComplaint followed) {
        return new MyData(
                complaint.status(),
                complaint.filedAt(),
                Told.of(complaint),
                complaint.reporter(),
                followed.timeline(),
                followed.messages(),
                followed.attachments());
    }

    /** Without a word of it: a log may hold it. */
    @Override
    public String toString() {
        return "MyData";
    }

    /** What was told when the complaint was filed. */
    @Schema(name = "MyTold", description = "What was told when the complaint was filed")
    record Told(
            @Schema(description = "The post that the reporter named", examples = "Lurah")
            String positionTitle,

            @Schema(examples = "Petugas loket 2, berkacamata")
            String accusedDescription,

            @Schema(examples = "Surat pengantar KTP") String service,
            Demand demand,
            LocalDate incidentDate,
            Channel channel,
            @Schema(examples = "Loket pelayanan kelurahan") String place,

            @Schema(required = true, examples = "Petugas meminta uang agar surat selesai hari itu juga.")
            String narrative) {

        private static Told of(ComplaintDetail complaint) {
            return new Told(
                    complaint.positionTitle(),
                    complaint.accusedDescription(),
                    complaint.service(),
                    complaint.demand(),
                    complaint.incidentDate(),
                    complaint.channel(),
                    complaint.place(),
                    complaint.narrative());
        }

        /** Without a word of it: a log may hold it. */
        @Override
        public String toString() {
            return "Told";
        }
    }
}
