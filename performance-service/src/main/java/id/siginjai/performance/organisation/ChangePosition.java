package id.siginjai.performance.organisation;

import id.siginjai.kit.http.EntityVersion;
import id.siginjai.kit.problem.Conflict;
import id.siginjai.kit.problem.Invalid;
import id.siginjai.kit.problem.NotFound;
import id.siginjai.kit.time.CityTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Gives a post another title, level or echelon. */
@ApplicationScoped
class ChangePosition {

    private final PositionRepository positions;
    private final AppointmentRepository appointments;
    private final AnnounceOfficials announce;
    private final Clock clock;

    ChangePosition(
            PositionRepository positions, AppointmentRepository appointments, AnnounceOfficials announce, Clock clock) {
        this.positions = positions;
        this.appointments = appointments;
        this.announce = announce;
        this.clock = clock;
    }

    @Transactional
    void change(UUID id, PositionChange content, String ifMatch) {
        var position = positions.findToChange(id).orElseThrow(() -> new NotFound("position.unknown"));
        new EntityVersion(position.version()).require(ifMatch);
        if (!content.level().allows(content.echelon())) throw new Invalid("echelon", "position.echelon-of-the-level");
        requireLevel(position, content.level());
        var renamed = position.take(content.content());
        positions.flush();
        if (renamed) announce.holdersOf(position);
    }

    /** Whoever holds it would be promoted or demoted without a decision. */
    private void requireLevel(Position position, PositionLevel level) {
        if (level == position.level()) return;
        if (appointments.anyTo(position, CityTime.dayOf(clock.instant()))) {
            throw new Conflict("position.level-of-a-holder", position.level());
        }
    }
}
