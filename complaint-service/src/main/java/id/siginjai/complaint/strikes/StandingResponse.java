package id.siginjai.complaint.strikes;

import id.siginjai.complaint.strikes.Standing.Difference;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where an official stands by the rows of its reports, and whether what is kept agrees. */
@Schema(name = "Standing", description = "Where an official stands by a fresh count, and whether what is kept agrees")
record StandingResponse(
        @Schema(required = true) UUID officialId,
        @Schema(required = true, examples = "1") int round,

        @Schema(required = true, description = "The reports of the open round that count, counted anew", examples = "3")
        int count,

        @Schema(required = true, examples = "3") int threshold,

        @Schema(required = true, description = "Whether the open round is at its threshold, counted anew")
        boolean reached,

        @Schema(required = true, description = "Whether the tally says so")
        boolean tallyReached,

        @Schema(required = true, description = "The number of the last threshold event", examples = "1")
        long sequence,

        @Schema(required = true, description = "The rounds that have ended at their threshold, counted anew")
        List<Integer> endedReached,

        @Schema(required = true, description = "What does not agree; none where all is well")
        List<Difference> differences) {

    static StandingResponse of(Standing standing) {
        var tally = standing.tally();
        return new StandingResponse(
                tally.officialId(),
                tally.round(),
                standing.open().count(),
                standing.open().threshold(),
                standing.open().reached(),
                tally.reached(),
                tally.sequence(),
                standing.ended().stream()
                        .map(EndedRound::round)
                        .filter(round -> standing.recounted().get(round).reached())
                        .toList(),
                standing.differences());
    }
}
