package id.siginjai.performance.organisation;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A post. */
@Schema(name = "Position")
record PositionResponse(
        @Schema(required = true) UUID id,
        @Schema(required = true, examples = "Lurah") String title,
        @Schema(required = true, examples = "SUPERVISOR") PositionLevel level,
        @Schema(examples = "IV.a") Echelon echelon,
        @Schema(required = true, examples = "15.71.11.1006") String unitCode,

        @Schema(required = true, examples = "Kelurahan Bakung Jaya")
        String unitName,

        @Schema(required = true, description = "True for the post that heads its unit")
        boolean headsUnit) {

    static PositionResponse of(Position position) {
        return new PositionResponse(
                position.id(),
                position.title(),
                position.level(),
                position.echelon(),
                position.unit().code(),
                position.unit().name(),
                position.headsUnit());
    }
}
