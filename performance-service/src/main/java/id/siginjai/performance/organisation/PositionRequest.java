package id.siginjai.performance.organisation;

import id.siginjai.kit.problem.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A post to be opened. */
@Schema(name = "PositionRequest")
record PositionRequest(
        @Schema(description = "The post's id, where whoever imports it has one already")
        UUID id,

        @NotBlank @Size(max = 150) @PlainText @Schema(examples = "Kepala Seksi Pelayanan")
        String title,

        @NotNull @Schema(examples = "SUPERVISOR") PositionLevel level,

        @Schema(description = "Where the post has one; it must belong to the level", examples = "IV.b")
        Echelon echelon,

        @NotNull @UnitCode @Schema(examples = "15.71.11.1006")
        String unitCode,

        @Schema(description = "True for the post that heads the unit: one a unit. Absent means false")
        Boolean headsUnit) {

    PositionRequest {
        title = title == null ? null : title.strip();
    }

    Position.Content content() {
        return new Position.Content(title, level, echelon, Boolean.TRUE.equals(headsUnit));
    }
}
