package id.siginjai.complaint.intake;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The way on which the demand was made: services went online to close loopholes, so it tells where one opens again. */
@Schema(description = "The way on which the demand was made")
public enum Channel {
    ONLINE,
    IN_PERSON,
    INTERMEDIARY
}
