package id.siginjai.performance.jobfit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A cycle, and how far its panel is. */
@Schema(name = "JobFitCycle")
record CycleResponse(
        @Schema(required = true) UUID id,
        @Schema(required = true, examples = "2025") int year,
        @Schema(required = true, examples = "8") int month,
        @Schema(required = true) LocalDate cutoff,
        @Schema(required = true, examples = "OPEN") CycleStatus status,
        @Schema(required = true) List<Member> panel,

        @Schema(required = true, description = "Who is judged: the named ones, else whoever was scored")
        List<UUID> candidates,

        @Schema(
                required = true,
                description = "Weights in percent",
                examples =
                        "{\"PERFORMANCE\": 40, \"INNOVATION\": 15, \"INTEGRITY\": 15, \"COMPETENCY\": 20, \"INTERVIEW\": 10}")
        Map<FitCriterion, Integer> criteria,

        @Schema(required = true, description = "Which version of the setting job-fit counts", examples = "0")
        long rulesVersion,

        @Schema(required = true, examples = "bkpsdmd") String openedBy,
        @Schema(required = true) Instant openedAt,

        @Schema(description = "Absent while it is open", examples = "bkpsdmd")
        String closedBy,

        @Schema(description = "Absent while it is open") Instant closedAt,

        @Schema(
                description = "SHA-256 over the cycle's canonical JSON (RFC 8785); absent while it is open",
                examples = "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824")
        String seal) {

    /** One who judges, and how many candidates it has scored. */
    @Schema(name = "JobFitPanelMember")
    record Member(
            @Schema(required = true, examples = "asesor-3") String user,
            @Schema(required = true, examples = "false") boolean internal,

            @Schema(required = true, description = "How many candidates it has scored", examples = "12")
            long scored) {}
}
