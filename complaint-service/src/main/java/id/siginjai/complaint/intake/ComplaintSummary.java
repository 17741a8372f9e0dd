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
        Channel channel) {}
