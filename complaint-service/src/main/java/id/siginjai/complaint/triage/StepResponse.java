package id.siginjai.complaint.triage;

import id.siginjai.complaint.intake.Actor;
import id.siginjai.complaint.intake.ComplaintStatus;
import id.siginjai.complaint.intake.Step;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A step in a complaint's life, as inspectors see it. */
@Schema(name = "ComplaintStep", description = "A step in a complaint's life, as inspectors see it")
record StepResponse(
        @Schema(required = true) ComplaintStatus status,
        @Schema(required = true) Instant at,
        @Schema(required = true) Actor actor,

        @Schema(description = "The inspector's user name; absent for a reporter", examples = "inspektorat")
        String takenBy,

        @Schema(
                description = "What was noted with it; absent where nothing was",
                examples = "Keterangan pelapor cocok dengan buku tamu loket.")
        String note) {

    static StepResponse of(Step step) {
        return new StepResponse(step.status(), step.at(), step.actor(), step.takenBy(), step.note());
    }

    /** Without the note: a log may hold it. */
    @Override
    public String toString() {
        return "StepResponse[" + status + "]";
    }
}
