package id.siginjai.performance.organisation;

import id.siginjai.kit.problem.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The content of a post that may change; its unit never does. */
@Schema(name = "PositionChange")
record PositionChange(
        @NotBlank @Size(max = 150) @PlainText @Schema(examples = "Kepala Seksi Pelayanan Umum")
        String title,

        @NotNull @Schema(examples = "SUPERVISOR") PositionLevel level,

        @Schema(description = "Where the post has one; it must belong to the level", examples = "IV.b")
        Echelon echelon,

        @Schema(description = "True for the post that heads the unit: one a unit. Absent means false")
        Boolean headsUnit) {

    PositionChange {
        title = title == null ? null : title.strip();
    }

    Position.Content content() {
        return new Position.Content(title, level, echelon, Boolean.TRUE.equals(headsUnit));
    }
}
