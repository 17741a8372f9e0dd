package id.siginjai.performance.organisation;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who holds which post from when to when. */
@Schema(name = "Appointment")
record AppointmentResponse(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID positionId,
        @Schema(required = true, examples = "Lurah") String positionTitle,
        @Schema(required = true, examples = "15.71.11.1006") String unitCode,

        @Schema(required = true, examples = "Kelurahan Bakung Jaya")
        String unitName,

        @Schema(required = true, description = "True for who stands in; false for the definitive holder")
        boolean acting,

        @Schema(required = true, description = "The first day in the post")
        LocalDate from,

        @Schema(description = "The last day in the post, included; absent while no end is set")
        LocalDate to,

        @Schema(description = "The decree, where it is known", examples = "SK.821.2/114/BKPSDMD/2025")
        String decreeNumber) {

    static AppointmentResponse of(Appointment appointment) {
        var position = appointment.position();
        return new AppointmentResponse(
                appointment.id(),
                position.id(),
                position.title(),
                position.unit().code(),
                position.unit().name(),
                appointment.isActing(),
                appointment.from(),
                appointment.to(),
                appointment.decreeNumber());
    }
}
