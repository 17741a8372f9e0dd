package id.siginjai.performance.organisation;

import id.siginjai.kit.problem.Invalid;
import id.siginjai.kit.problem.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;

/** Sets the last day of an appointment: the official retires, leaves, or no longer stands in. */
@ApplicationScoped
class EndAppointment {

    private final OpenUnits openUnits;
    private final PositionRepository positions;
    private final OfficialRepository officials;
    private final AppointmentRepository appointments;
    private final AnnounceOfficials announce;

    EndAppointment(
            OpenUnits openUnits,
            PositionRepository positions,
            OfficialRepository officials,
            AppointmentRepository appointments,
            AnnounceOfficials announce) {
        this.openUnits = openUnits;
        this.positions = positions;
        this.officials = officials;
        this.appointments = appointments;
        this.announce = announce;
    }

    @Transactional
    void end(UUID officialId, UUID appointmentId, EndAppointmentRequest request) {
        lockPost(officialId, appointmentId, request.to());
        var official = officials.findToChange(officialId).orElseThrow(() -> new NotFound("official.unknown"));
        var appointment = appointments
                .findWithPost(officialId, appointmentId)
                .orElseThrow(() -> new NotFound("appointment.unknown"));
        if (request.to().isBefore(appointment.from())) throw new Invalid("to", "appointment.ends-before-it-began");
        appointment.endOn(request.to());
        appointments.flush();
        announce.announce(official);
    }

    /** Unit, then post, then official: the order of locks that everybody keeps. The end may be later than it was. */
    private void lockPost(UUID officialId, UUID appointmentId, LocalDate last) {
        if (officials.count("id", officialId) == 0) throw new NotFound("official.unknown");
        var post =
                appointments.postOf(officialId, appointmentId).orElseThrow(() -> new NotFound("appointment.unknown"));
        openUnits.requireUntil("to", positions.unitOf(post).orElseThrow(), last);
        positions.findToChange(post);
    }
}
