package id.siginjai.performance.rotation;

import id.siginjai.performance.organisation.RotationReason;
import java.time.Instant;
import java.time.LocalDate;
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

        @Schema(
                description = "What must hold before the official is moved: as it is now while the mark waits for its "
                        + "decision, as it was at the decision afterwards. Absent in lists, and where a mark was "
                        + "withdrawn before its decision")
        List<GateResult> gates,

        @Schema(description = "When the mark was made. Never shown to the official concerned, who sees the month alone")
        Instant markedAt,

        @Schema(required = true, description = "The month of the mark", examples = "2025-07")
        YearMonth month,

        @Schema(
                description = "The last day on which the official may reply before the mayor may decide without it; "
                        + "absent after a reply and after the decision. Counted from the mark, so never shown to the "
                        + "official concerned, who may reply until the decision")
        LocalDate replyUntil,

        @Schema(description = "What the official concerned says to it")
        RotationReplyResponse reply,

        @Schema(description = "What the mayor decided") RotationDecisionResponse decision,

        @Schema(
                description = "The permit of the civil-service agency (BKN), where one is recorded",
                examples = "1234/B-AK.02.02/SD/K/2025")
        String bknPermit,

        @Schema(description = "The decree that moved the official; see GET /rotation-decrees/{id}")
        UUID decreeId) {

    /** What the official concerned says to a mark. */
    @Schema(name = "RotationReplyGiven")
    record RotationReplyResponse(
            @Schema(required = true, examples = "Mohon laporannya diperiksa.")
            String text,

            @Schema(description = "When; not for the official concerned")
            Instant repliedAt) {}

    /** What the mayor decided. */
    @Schema(name = "RotationDecisionMade")
    record RotationDecisionResponse(
            @Schema(required = true) Decision.Kind decision,

            @Schema(required = true, examples = "Tiga laporan yang sama.")
            String reason,

            @Schema(required = true, description = "The day of the decision")
            LocalDate day,

            @Schema(description = "When; not for the official concerned")
            Instant decidedAt) {}

    /** With what a single mark shows besides; null for what it has not. */
    RotationResponse with(List<GateResult> judged, LocalDate lastDayToReply) {
        return new RotationResponse(
                id,
                officialId,
                status,
                reasons,
                evidence,
                judged,
                markedAt,
                month,
                lastDayToReply,
                reply,
                decision,
                bknPermit,
                decreeId);
    }
}
