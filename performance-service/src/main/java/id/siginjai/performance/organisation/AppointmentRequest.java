package id.siginjai.performance.organisation;

import id.siginjai.kit.problem.PlainText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A post to be given to an official. */
@Schema(name = "AppointmentRequest")
record AppointmentRequest(
        @NotNull UUID positionId,

        @Schema(description = "True for who stands in (Plt., Plh.); false, the definitive holder, where it is left out")
        Boolean acting,

        @NotNull @CalendarDay @Schema(description = "The first day in the post", examples = "2025-07-01")
        LocalDate from,

        @CalendarDay
        @Schema(description = "The last day in the post, included; absent while no end is set", examples = "2025-12-31")
        LocalDate to,

        @Size(min = 1, max = 100) @PlainText @Schema(examples = "SK.821.2/114/BKPSDMD/2025")
        String decreeNumber) {

    Appointment.Terms terms() {
        return new Appointment.Terms(Boolean.TRUE.equals(acting), from, to, decreeNumber);
    }
}
