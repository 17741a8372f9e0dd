package id.siginjai.performance.rotation;

import id.siginjai.performance.organisation.RotationReason;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What gives or gave a mark one of its reasons. */
@Schema(name = "RotationEvidence")
record EvidenceResponse(
        @Schema(required = true) RotationReason reason,

        @Schema(
                required = true,
                description = "How many reports it rests on; 0 where an office gives the reason",
                examples = "3")
        int reports,

        @Schema(required = true, description = "The month in which it was reached", examples = "2025-07")
        YearMonth month,

        @Schema(
                required = true,
                description = "False where it fell away, so that the mark no longer has it as a reason")
        boolean stands,

        @Schema(
                description = "What the office found; absent for complaints",
                examples = "Uji kompetensi 2025-08: total 55,20; tidak ada inovasi terverifikasi")
        String explanation,

        @Schema(description = "The round of complaints; not for the official concerned", examples = "1")
        Integer round,

        @Schema(description = "The number of the threshold event; not for the official concerned", examples = "1")
        Long sequence,

        @Schema(description = "The complaints; not for the official concerned")
        List<UUID> complaintIds,

        @Schema(description = "When the threshold was reached; not for the official concerned")
        Instant reachedAt,

        @Schema(description = "True where it arrived after the mayor's decision; not for the official concerned")
        Boolean afterDecision,

        @Schema(description = "When it fell below the threshold again; not for the official concerned")
        Instant withdrawnAt,

        @Schema(
                description = "Why it fell below the threshold; not for the official concerned",
                examples = "COMPLAINT_DISMISSED")
        String withdrawalReason) {}
