package id.siginjai.complaint.intake;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A complaint as lists show it: nothing that was told in confidence. */
@Schema(name = "Complaint", description = "A complaint as lists show it: nothing that was told in confidence")
public record ComplaintSummary(
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

        @Schema(examples = "Surat pengantar KTP") String service,
        Outcome outcome,
        LocalDate incidentDate,
        Channel channel,

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
        String assignedTo) {}
