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
        Instant erasedAt,

        @Schema(
                description =
                        "The last day on which the inspectorate's next result is in time; absent once it has ended",
                examples = "2026-11-27")
        LocalDate dueOn,

        @Schema(required = true, description = "That day is over")
        boolean overdue,

        @Schema(description = "When it came before the lead inspector as overdue; absent while it did not")
        Instant escalatedAt,

        @Schema(description = "The user name of the inspector who is to look into it", examples = "inspektorat-2")
        String assignedTo) {

    static ComplaintDetail of(Complaint complaint, Confidential confidential, LocalDate today) {
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
                complaint.erasedAt(),
                complaint.dueOn(),
                complaint.dueOn() != null && complaint.dueOn().isBefore(today),
                complaint.escalatedAt(),
                complaint.assignedTo());
    }

    /** Without a word of what was told: a log may hold it. */
    @Override
    public String toString() {
        return "ComplaintDetail[" + id + "]";
    }
}
