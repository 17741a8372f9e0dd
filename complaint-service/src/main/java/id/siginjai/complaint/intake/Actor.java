package id.siginjai.complaint.intake;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who took a step in a complaint's life. */
@Schema(name = "ComplaintActor", description = "Who took the step")
public enum Actor {
    REPORTER,
    INSPECTORATE,
    /** A rule: what another complaint's step brings with it. */
    RULE
}
