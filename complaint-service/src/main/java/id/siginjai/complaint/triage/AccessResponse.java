package id.siginjai.complaint.triage;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who opened what of a complaint, or was kept from it. */
@Schema(name = "ComplaintAccess")
record AccessResponse(
        @Schema(required = true, description = "The user name", examples = "inspektorat")
        String reader,

        @Schema(required = true) Instant at,
        @Schema(required = true) Part part,

        @Schema(required = true, description = "Nothing was shown: it was the reader's own matter or own unit's")
        boolean keptFrom) {

    static AccessResponse of(ComplaintAccess access) {
        return new AccessResponse(access.reader(), access.readAt(), access.part(), access.keptFrom());
    }
}
