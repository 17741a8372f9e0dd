package id.siginjai.complaint.directory;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The appointed reviewer. */
@Schema(name = "Reviewer")
record ReviewerResponse(
        @JsonIgnore long version,

        @Schema(required = true, description = "A user name", examples = "sekda")
        String user,

        @Schema(required = true) Instant appointedAt,

        @Schema(required = true, description = "The user name of whoever appointed", examples = "walikota")
        String appointedBy) {

    static ReviewerResponse of(Reviewer reviewer) {
        return new ReviewerResponse(
                reviewer.version(), reviewer.userName(), reviewer.appointedAt(), reviewer.appointedBy());
    }
}
