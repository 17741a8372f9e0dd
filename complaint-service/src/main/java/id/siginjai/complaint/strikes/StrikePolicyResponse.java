package id.siginjai.complaint.strikes;

import id.siginjai.complaint.strikes.StrikePolicy.Counting;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When reports move an official, and who decided that. */
@Schema(name = "StrikePolicy")
record StrikePolicyResponse(
        @Schema(required = true, examples = "1") int version,

        @Schema(required = true, description = "So many reports move an official", examples = "3")
        int threshold,

        @Schema(required = true) Counting counting,

        @Schema(
                description = "Reports add up when they were filed within so many days of one another; absent: however "
                        + "far apart they are",
                examples = "365")
        Integer windowDays,

        @Schema(required = true, description = "Whether only the earliest report of a reporter counts")
        boolean distinctReporters,

        @Schema(required = true, description = "Whether only reports of one service add up")
        boolean sameService,

        @Schema(required = true, description = "Whether a report that is found unsubstantiated starts the count anew")
        boolean consecutive,

        @Schema(required = true) Instant changedAt,

        @Schema(
                required = true,
                description = "Who decided it; `default` for what the software brought",
                examples = "walikota")
        String changedBy) {

    static StrikePolicyResponse of(StrikePolicyVersion kept) {
        var policy = kept.policy();
        return new StrikePolicyResponse(
                policy.version(),
                policy.threshold(),
                policy.counting(),
                policy.windowDays(),
                policy.distinctReporters(),
                policy.sameService(),
                policy.consecutive(),
                kept.writtenAt(),
                kept.writtenBy());
    }
}
