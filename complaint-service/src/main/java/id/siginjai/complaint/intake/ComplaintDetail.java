package id.siginjai.complaint.intake;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A complaint in full, with what was told in confidence. */
@Schema(name = "ComplaintDetail", description = "A complaint in full, with what was told in confidence")
public record ComplaintDetail(
        @Schema(required = true) UUID id,
        @JsonIgnore long version,
        @Schema(required = true) ComplaintStatus status,
        @Schema(required = true) Instant filedAt,

        @Schema(description = "The accused; absent while unknown")
        UUID officialId,

        @Schema(
                description = "The accused's unit on the day of the incident, or the one that the reporter named",
                examples = "15.71.11.1006")
        String unitCode,

        @Schema(description = "The post that the reporter named", examples = "Lurah")
        String positionTitle,

        @Schema(description = "Who is accused, in the reporter's words", examples = "Petugas loket 2, berkacamata")
        String accusedDescription,

        @Schema(examples = "Surat pengantar KTP") String service,
        Demand demand,
        LocalDate incidentDate,
        Channel channel,
        @Schema(examples = "Loket pelayanan kelurahan") String place,

        @Schema(
                description = "Absent once its reporter had it deleted",
                examples = "Petugas meminta uang agar surat selesai hari itu juga.")
        String narrative,

        @Schema(description = "Absent where the reporter stayed anonymous")
        Reporter reporter,

        @Schema(description = "When the reporter had what was told deleted")
        Instant erasedAt) {

    static ComplaintDetail of(Complaint complaint, Confidential confidential) {
        return new ComplaintDetail(
                complaint.id(),
                complaint.version(),
                complaint.status(),
                complaint.filedAt(),
                complaint.officialId(),
                complaint.unitCode(),
                complaint.positionTitle(),
                confidential.accusedDescription(),
                complaint.service(),
                complaint.demand(),
                complaint.incidentDate(),
                complaint.channel(),
                confidential.place(),
                confidential.narrative(),
                confidential.reporter(),
                complaint.erasedAt());
    }

    /** Without a word of what was told: a log may hold it. */
    @Override
    public String toString() {
        return "ComplaintDetail[" + id + "]";
    }
}
