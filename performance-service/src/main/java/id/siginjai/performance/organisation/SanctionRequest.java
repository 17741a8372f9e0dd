package id.siginjai.performance.organisation;

import id.siginjai.kit.problem.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A discipline sanction that was decided. */
@Schema(name = "SanctionRequest")
record SanctionRequest(
        @NotNull @Schema(examples = "MEDIUM") SanctionLevel level,

        @Schema(description = "True where it decides on a lower post, which only HEAVY can. Absent means false")
        Boolean demotes,

        @NotBlank
        @Size(max = 500)
        @PlainText(multiline = true)
        @Schema(description = "What was done", examples = "Tidak masuk kerja 16 hari tanpa alasan yang sah")
        String ground,

        @NotBlank @Size(max = 100) @PlainText @Schema(examples = "SK.862/31/BKPSDMD/2025")
        String decreeNumber,

        @NotNull @CalendarDay @Schema(description = "The first day on which it is served", examples = "2025-03-01")
        LocalDate from,

        @CalendarDay
        @Schema(
                description = "The last day, included: none for LIGHT, the end of 6, 9 or 12 months for MEDIUM, of 12 "
                        + "months for HEAVY where it demotes",
                examples = "2025-08-31")
        LocalDate to) {

    SanctionTerms terms() {
        return new SanctionTerms(level, Boolean.TRUE.equals(demotes), from, to);
    }
}
