package id.siginjai.performance.jobfit;

import id.siginjai.kit.problem.Conflict;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The life of a cycle. */
@Schema(name = "JobFitStatus", description = "OPEN takes scores; CLOSED its results are sealed: its end")
enum CycleStatus {
    OPEN,
    CLOSED;

    /** @throws Conflict that names this state */
    void requireOpen() {
        if (this != OPEN) throw new Conflict("job-fit.closed", this);
    }
}
