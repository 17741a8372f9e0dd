package id.siginjai.complaint.triage;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which complaint goes on in a duplicate's place. */
@Schema(name = "DuplicateFound")
record DuplicateRequest(
        @NotNull @Schema(examples = "7c0e5c0b-5a35-4a6f-9d0e-2f7b1a9c4e11")
        UUID of) {}
