package id.siginjai.performance.organisation;

import id.siginjai.kit.problem.Invalid;
import id.siginjai.kit.problem.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Sets the last day of an appointment: the official retires, leaves, or no longer stands in. */
@ApplicationScoped
class EndAppointment {

    private final OfficialRepository officials;
    private final AppointmentRepository appointments;
    private final AnnounceOfficials announce;

    EndAppointment(OfficialRepository officials, AppointmentRepository appointments, AnnounceOfficials announce) {
        this.officials = officials;
        this.appointments = appointments;
        this.announce = announce;
    }

    @Transactional
    void end(UUID officialId, UUID appointmentId, EndAppointmentRequest request) {
        var official = officials.findToChange(officialId).orElseThrow(() -> new NotFound("official.unknown"));
        var appointment = appointments
                .findWithPost(officialId, appointmentId)
                .orElseThrow(() -> new NotFound("appointment.unknown"));
        if (request.to().isBefore(appointment.from())) throw new Invalid("to", "appointment.ends-before-it-began");
        appointment.endOn(request.to());
        appointments.flush();
        announce.announce(official);
    }
}
