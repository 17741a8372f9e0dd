package id.siginjai.performance.achievements;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the superior found the official, and what follows from it. */
@Schema(name = "Assessment")
record AssessmentResponse(
        @Schema(required = true) Rating workResult,

        @Schema(required = true) Rating behaviour,

        @Schema(required = true) Predicate predicate,

        @Schema(examples = "Target IKD terlampaui; disiplin apel terjaga")
        String note,

        @Schema(required = true, description = "Who assessed", examples = "walikota")
        String assessedBy,

        @Schema(required = true) Instant assessedAt) {

    static AssessmentResponse of(Assessment assessment) {
        return new AssessmentResponse(
                assessment.workResult(),
                assessment.behaviour(),
                assessment.predicate(),
                assessment.note(),
                assessment.assessedBy(),
                assessment.assessedAt());
    }
}
