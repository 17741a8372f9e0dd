package id.siginjai.complaint.intake;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The answer to whoever files: the only time that the receipt is shown. */
@Schema(name = "FiledComplaint")
record FiledComplaint(
        @Schema(required = true, description = "Random: it does not tell when it was filed")
        UUID id,

        @Schema(
                required = true,
                description = "16 digits, shown this once: with them the reporter follows the complaint",
                pattern = "^[0-9]{16}$",
                examples = "4071392855610034")
        String receipt,

        @Schema(required = true) ComplaintStatus status,
        @Schema(required = true) Instant filedAt) {

    /** Without the receipt: a log may hold it. */
    @Override
    public String toString() {
        return "FiledComplaint[" + id + "]";
    }
}
