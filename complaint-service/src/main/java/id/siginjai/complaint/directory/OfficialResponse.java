package id.siginjai.complaint.directory;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An official in a post that is held today. */
@Schema(name = "Official", description = "An official in a post that is held today")
record OfficialResponse(
        @Schema(required = true, description = "The official, for `officialId` of a complaint")
        UUID id,

        @Schema(required = true, examples = "Lurah Bakung Jaya")
        String name,

        @Schema(required = true, examples = "Lurah") String positionTitle,
        @Schema(required = true, examples = "15.71.11.1006") String unitCode,

        @Schema(required = true, examples = "Kelurahan Bakung Jaya")
        String unitName) {

    static OfficialResponse of(OfficialRepository.Entry entry) {
        return new OfficialResponse(
                entry.official().id(),
                entry.official().name(),
                entry.appointment().positionTitle(),
                entry.appointment().unitCode(),
                entry.appointment().unitName());
    }
}
