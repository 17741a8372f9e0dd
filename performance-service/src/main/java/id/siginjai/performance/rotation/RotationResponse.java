package id.siginjai.performance.rotation;

import id.siginjai.kit.time.CityTime;
import id.siginjai.performance.organisation.RotationReason;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A mark for rotation. The official concerned gets it without ids of complaints and without any moment. */
@Schema(name = "Rotation")
record RotationResponse(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID officialId,
        @Schema(required = true) RotationStatus status,

        @Schema(required = true, description = "The reasons that stand; none where the mark was withdrawn")
        List<RotationReason> reasons,

        @Schema(required = true, description = "What gives or gave the mark its reasons, in order of arrival")
        List<EvidenceResponse> evidence,

        @Schema(description = "When the mark was made. Never shown to the official concerned, who sees the month alone")
        Instant markedAt,

        @Schema(required = true, description = "The month of the mark", examples = "2025-07")
        YearMonth month) {

    static RotationResponse of(Rotation mark) {
        return new RotationResponse(
                mark.id(),
                mark.officialId(),
                mark.status(),
                mark.reasons(),
                mark.evidence().stream().map(EvidenceResponse::of).toList(),
                mark.markedAt(),
                monthOf(mark.markedAt()));
    }

    /** What the accused may see: how many reports, and the month. A moment would point at a reporter. */
    static RotationResponse forTheAccused(Rotation mark) {
        return new RotationResponse(
                mark.id(),
                mark.officialId(),
                mark.status(),
                mark.reasons(),
                mark.evidence().stream().map(EvidenceResponse::forTheAccused).toList(),
                null,
                monthOf(mark.markedAt()));
    }

    private static YearMonth monthOf(Instant instant) {
        return YearMonth.from(CityTime.dayOf(instant));
    }

    /** What gives or gave a mark one of its reasons. */
    @Schema(name = "RotationEvidence")
    record EvidenceResponse(
            @Schema(required = true) RotationReason reason,

            @Schema(required = true, description = "How many reports it rests on; 0 where an office gives the reason", examples = "3")
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
            String withdrawalReason) {

        static EvidenceResponse of(Evidence evidence) {
            return new EvidenceResponse(
                    evidence.reason(),
                    evidence.complaintIds().size(),
                    monthOf(evidence.reachedAt()),
                    evidence.stands(),
                    evidence.explanation(),
                    evidence.round(),
                    evidence.sequence(),
                    evidence.complaintIds(),
                    evidence.reachedAt(),
                    evidence.isAfterDecision(),
                    evidence.withdrawnAt(),
                    evidence.withdrawalReason());
        }

        static EvidenceResponse forTheAccused(Evidence evidence) {
            return new EvidenceResponse(
                    evidence.reason(),
                    evidence.complaintIds().size(),
                    monthOf(evidence.reachedAt()),
                    evidence.stands(),
                    evidence.explanation(),
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null);
        }
    }
}
