package id.siginjai.complaint.strikes;

import id.siginjai.complaint.strikes.StrikePolicy.Counting;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A whole policy: what is left out is not taken from the one before. */
@Schema(name = "StrikePolicyChange")
record StrikePolicyRequest(
        @NotNull @Min(1) @Max(100) @Schema(examples = "3") Integer threshold,
        @NotNull Counting counting,

        @Min(1)
        @Max(3650)
        @Schema(
                description = "Reports add up when they were filed within so many days of one another; absent: however "
                        + "far apart they are",
                examples = "365")
        Integer windowDays,

        @NotNull @Schema(description = "Whether only the earliest report of a reporter counts")
        Boolean distinctReporters,

        @NotNull @Schema(description = "Whether only reports of one service add up")
        Boolean sameService,

        @NotNull @Schema(description = "Whether a report that is found unsubstantiated starts the count anew")
        Boolean consecutive) {

    StrikePolicy asVersion(int version) {
        return new StrikePolicy(version, threshold, counting, windowDays, distinctReporters, sameService, consecutive);
    }
}
