package id.siginjai.performance.organisation;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The end of an appointment. */
@Schema(name = "AppointmentEnd")
record EndAppointmentRequest(
        @NotNull @CalendarDay @Schema(description = "The last day in the post, included", examples = "2025-12-31")
        LocalDate to) {}
