package id.siginjai.performance.organisation;

import id.siginjai.kit.idempotency.Idempotency;
import id.siginjai.kit.problem.Conflict;
import id.siginjai.kit.problem.Invalid;
import id.siginjai.kit.problem.NotFound;
import id.siginjai.kit.time.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;

/** Gives an official a post, definitively or to stand in. */
@ApplicationScoped
class AppointOfficial {

    private final OpenUnits openUnits;
    private final PositionRepository positions;
    private final OfficialRepository officials;
    private final AppointmentRepository appointments;
    private final Sanctions sanctions;
    private final AnnounceOfficials announce;
    private final Idempotency idempotency;

    AppointOfficial(
            OpenUnits openUnits,
            PositionRepository positions,
            OfficialRepository officials,
            AppointmentRepository appointments,
            Sanctions sanctions,
            AnnounceOfficials announce,
            Idempotency idempotency) {
        this.openUnits = openUnits;
        this.positions = positions;
        this.officials = officials;
        this.appointments = appointments;
        this.sanctions = sanctions;
        this.announce = announce;
        this.idempotency = idempotency;
    }

    @Transactional
    UUID appoint(UUID officialId, AppointmentRequest request, String idempotencyKey) {
        return idempotency.once(
                "appointOfficial " + officialId,
                idempotencyKey,
                request,
                () -> appoint(officialId, request),
                Function.identity());
    }

    private Idempotency.Created<UUID> appoint(UUID officialId, AppointmentRequest request) {
        var terms = request.terms();
        requireOrder(terms);
        if (officials.count("id", officialId) == 0) throw new NotFound("official.unknown");
        var position = requireFree(request.positionId(), terms.to());
        var official = officials.findToChange(officialId).orElseThrow(() -> new NotFound("official.unknown"));
        requireLevel(officialId, position, terms);
        var appointment = new Appointment(Ids.timeOrdered(), official, position, terms);
        appointments.persistAndFlush(appointment);
        announce.announce(official);
        return new Idempotency.Created<>(appointment.id(), appointment.id());
    }

    /** Unit, then post: the order of locks that everybody keeps. */
    private Position requireFree(UUID positionId, LocalDate last) {
        var unitCode = positions.unitOf(positionId).orElseThrow(() -> new Invalid("positionId", "position.unknown"));
        openUnits.requireUntil("positionId", unitCode, last);
        return positions.findToChange(positionId).orElseThrow(() -> new Invalid("positionId", "position.unknown"));
    }

    /**
     * A lower level than the last definitive one only by decision of discipline, and then one level down (PP 94/2021,
     * article 8). A promotion is decided elsewhere and recorded here.
     */
    private void requireLevel(UUID officialId, Position position, Appointment.Terms terms) {
        if (terms.acting()) return;
        var before = appointments.lastDefinitiveBefore(officialId, terms.from());
        if (before.isEmpty()) return;
        var level = before.get().position().level();
        var down = level.stepsDownTo(position.level());
        if (down <= 0) return;
        var decided = sanctions.inForce(officialId, terms.from()).stream().anyMatch(SanctionFacts::demotes);
        if (!decided) throw new Conflict("appointment.demotes", level, position.level());
        if (down > 1) throw new Conflict("appointment.demotes-too-far", level, position.level());
    }

    private static void requireOrder(Appointment.Terms terms) {
        if (terms.to() != null && terms.to().isBefore(terms.from())) {
            throw new Invalid("to", "appointment.ends-before-it-began");
        }
    }
}
