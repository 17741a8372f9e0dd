package id.siginjai.performance.rotation;

import static java.time.temporal.ChronoUnit.MICROS;

import id.siginjai.performance.organisation.OfficialRegistered;
import id.siginjai.performance.organisation.Officials;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;

/** Marks an official whose complaints reached the threshold; once the official is registered, if that comes later. */
@ApplicationScoped
class MarkForRotation {

    private final PungliStandingRepository standings;
    private final RotationRepository rotations;
    private final Officials officials;
    private final AnnounceRotations announce;
    private final Clock clock;

    MarkForRotation(
            PungliStandingRepository standings,
            RotationRepository rotations,
            Officials officials,
            AnnounceRotations announce,
            Clock clock) {
        this.standings = standings;
        this.rotations = rotations;
        this.officials = officials;
        this.announce = announce;
        this.clock = clock;
    }

    @Transactional
    void reached(ThresholdReached event) {
        var standing = standings.lock(event.officialId());
        if (standing.apply(event) && officials.isKnown(event.officialId())) mark(standing);
    }

    @Transactional
    void registered(@Observes OfficialRegistered event) {
        var standing = standings.lock(event.officialId());
        if (standing.isReached()) mark(standing);
    }

    private void mark(PungliStanding standing) {
        var now = clock.instant().truncatedTo(MICROS); // what the database keeps
        var open = rotations.openOf(standing.officialId());
        if (open.isPresent()) {
            if (open.get().gain(standing.evidence(), now)) announce(open.get(), standing, now);
            return;
        }
        var mark = Rotation.mark(standing.officialId(), standing.evidence(), now);
        rotations.persist(mark);
        announce(mark, standing, now);
    }

    private void announce(Rotation mark, PungliStanding standing, Instant now) {
        announce.announce(RotationAnnouncement.MARKED, RotationAnnouncement.of(mark, standing.round(), now));
    }
}
