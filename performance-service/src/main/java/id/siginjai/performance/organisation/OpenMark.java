package id.siginjai.performance.organisation;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An open mark for rotation, as it is shown with its official. */
@Schema(name = "OpenMark", description = "There while the official is marked for rotation")
public record OpenMark(
        @Schema(required = true, description = "The mark; see GET /rotations/{id}")
        UUID id,

        @Schema(required = true) Status status,
        @Schema(required = true) List<RotationReason> reasons,

        @Schema(description = "When the mark was made. Never shown to the official concerned, who sees the month alone")
        Instant markedAt,

        @Schema(required = true, examples = "2025-07") YearMonth month) {

    /** The two states in which a mark is open. */
    @Schema(name = "OpenMarkStatus", description = "MARKED: waits for the mayor's decision. CONFIRMED: to be moved.")
    public enum Status {
        MARKED,
        CONFIRMED
    }
}
