package id.siginjai.complaint.intake;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What came of the demand. */
@Schema(name = "DemandOutcome", description = "What came of the demand")
public enum Outcome {
    PAID,
    REFUSED,
    NOT_ASKED
}
