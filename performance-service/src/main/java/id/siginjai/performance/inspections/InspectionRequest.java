package id.siginjai.performance.inspections;

import com.fasterxml.jackson.annotation.JsonFormat;
import id.siginjai.kit.problem.PlainText;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an inspector saw at an office. */
@Schema(name = "InspectionRequest")
record InspectionRequest(
        @NotBlank @Size(max = 40) @PlainText @Schema(examples = "15.71.11.1006")
        String unitCode,

        @NotNull @Schema(description = "The day of the inspection, a working day", examples = "2025-07-01")
        LocalDate date,

        @JsonFormat(pattern = "HH:mm")
        @Schema(description = "When the office was seen to open (WIB); absent where nobody saw it", examples = "07:50")
        LocalTime openedAt,

        @JsonFormat(pattern = "HH:mm")
        @Schema(description = "When the office was seen to close (WIB); absent where nobody saw it", examples = "16:00")
        LocalTime closedAt,

        @Min(0) @Max(10_000) @Schema(description = "Staff who were there", examples = "11")
        Integer staffPresent,

        @Min(1) @Max(10_000) @Schema(description = "Staff who should have been there", examples = "12")
        Integer staffExpected,

        @Size(max = 20)
        @Schema(
                description = "What was found besides the hours; absent or empty where nothing was",
                examples = "[\"Loket 2 tidak dijaga\"]")
        List<@NotBlank @Size(max = 500) @PlainText(multiline = true) String> findings) {

    InspectionRequest {
        findings = findings == null ? List.of() : findings;
    }
}
