package id.siginjai.performance.organisation;

import id.siginjai.kit.idempotency.Idempotency;
import id.siginjai.kit.problem.Conflict;
import id.siginjai.kit.problem.Invalid;
import id.siginjai.kit.time.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * Registers an official in a post. Locks in the order that everybody takes them: unit, post, official; that the post is
 * free, the NIP new and the id new is decided by the database's constraints, whoever else tries at the same moment.
 */
@ApplicationScoped
class RegisterOfficial {

    private final OpenUnits openUnits;
    private final PositionRepository positions;
    private final OfficialRepository officials;
    private final AppointmentRepository appointments;
    private final AnnounceOfficials announce;
    private final Event<OfficialRegistered> registered;
    private final Idempotency idempotency;
    private final Clock clock;

    RegisterOfficial(
            OpenUnits openUnits,
            PositionRepository positions,
            OfficialRepository officials,
            AppointmentRepository appointments,
            AnnounceOfficials announce,
            Event<OfficialRegistered> registered,
            Idempotency idempotency,
            Clock clock) {
        this.openUnits = openUnits;
        this.positions = positions;
        this.officials = officials;
        this.appointments = appointments;
        this.announce = announce;
        this.registered = registered;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    @Transactional
    UUID register(RegisterOfficialRequest request, String idempotencyKey) {
        return idempotency.once(
                "registerOfficial", idempotencyKey, request, () -> register(request), Function.identity());
    }

    private Idempotency.Created<UUID> register(RegisterOfficialRequest request) {
        var position = findOrOpen(request.position());
        var id = Optional.ofNullable(request.id()).orElseGet(Ids::timeOrdered);
        var official = new Official(id, new Nip(request.nip()), request.name(), request.rank(), clock.instant());
        officials.persist(official);
        var terms = new Appointment.Terms(false, request.since(), null, null);
        appointments.persistAndFlush(new Appointment(Ids.timeOrdered(), official, position, terms));
        announce.announce(official);
        registered.fire(new OfficialRegistered(id));
        return new Idempotency.Created<>(id, id);
    }

    private Position findOrOpen(RegisterOfficialRequest.Post post) {
        if (!post.level().allows(post.echelon())) {
            throw new Invalid("position.echelon", "position.echelon-of-the-level");
        }
        var unit = openUnits.require("position.unitCode", post.unitCode());
        var position = positions.findOrOpen(unit, post.content());
        if (!position.isOf(post.level(), post.echelon())) throw new Conflict("position.differs", position.title());
        return position;
    }
}
