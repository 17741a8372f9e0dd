package id.siginjai.performance.organisation;

import id.siginjai.kit.problem.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The whole content of a unit. */
@Schema(name = "UnitRequest")
record UnitRequest(
        @UnitCode
        @Schema(description = "May be left out; where it stands it must be the code of the path", examples = "DISHUB")
        String code,

        @NotBlank @Size(max = 200) @PlainText @Schema(examples = "Dinas Perhubungan")
        String name,

        @NotNull @Schema(examples = "DEPARTMENT") UnitKind kind,

        @UnitCode @Schema(description = "The unit above; the city alone has none", examples = "15.71")
        String parentCode,

        @CalendarDay
        @Schema(description = "The day from which the unit is closed; absent while it is open", examples = "2025-12-31")
        LocalDate closedOn) {

    UnitRequest {
        name = name == null ? null : name.strip();
    }
}
