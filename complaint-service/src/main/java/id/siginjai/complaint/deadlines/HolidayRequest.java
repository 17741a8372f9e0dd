package id.siginjai.complaint.deadlines;

import id.siginjai.kit.problem.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a day is called on which offices are closed. */
@Schema(name = "HolidayChange")
record HolidayRequest(
        @NotBlank @Size(max = 150) @PlainText @Schema(examples = "Idul Fitri 1448 Hijriah")
        String name,

        @NotNull Holiday.Kind kind,
        @NotNull Holiday.Status status) {}
