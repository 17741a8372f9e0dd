package id.siginjai.complaint.strikes;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the reports of an official's open round add up. */
@Schema(name = "Strikes")
record StrikesResponse(
        @Schema(required = true) UUID officialId,

        @Schema(required = true, description = "Rises when a mark that reports caused is declined or executed")
        int round,

        @Schema(required = true, description = "The reports that count", examples = "3")
        int count,

        @Schema(required = true, examples = "3") int threshold,
        @Schema(required = true) boolean reached,

        @Schema(required = true, description = "The version of the strike policy that this round is counted by")
        int policyVersion,

        @Schema(required = true, description = "In the order of filing")
        List<Strike> complaints,

        @Schema(
                description = "Signs that the reports behind a crossing were agreed upon; they change no count. For "
                        + "inspectors, once the threshold is reached; absent where there are none")
        List<Warning> warnings) {

    /** Reports that look like one another in some way. */
    @Schema(name = "CoordinationWarning", description = "Reports that look like one another in some way")
    record Warning(
            @Schema(
                    required = true,
                    description = "`SAME_HOUR`: filed within an hour of another; `SIMILAR_TEXT`: tells nearly in the "
                            + "words of another; `SAME_REPORTER`: by the reporter of another")
            Coordination.Kind kind,

            @Schema(required = true) List<UUID> complaints) {

        private static Warning of(Coordination.Warning warning) {
            return new Warning(warning.kind(), warning.reports());
        }
    }

    /** A report of the round. */
    @Schema(name = "Strike")
    record Strike(
            @Schema(description = "Absent for the mayor") UUID id,
            @Schema(required = true) boolean counts,
            @Schema(required = true) Why why) {}

    static StrikesResponse of(ExplainStrikes.Explanation explanation, boolean withIds) {
        var verdict = explanation.verdict();
        return new StrikesResponse(
                explanation.officialId(),
                explanation.round(),
                verdict.count(),
                verdict.threshold(),
                verdict.reached(),
                explanation.policyVersion(),
                verdict.judged().stream()
                        .map(judged -> new Strike(withIds ? judged.report().id() : null, judged.counts(), judged.why()))
                        .toList(),
                explanation.warnings().isEmpty()
                        ? null
                        : explanation.warnings().stream().map(Warning::of).toList());
    }
}
