package id.siginjai.performance.rotation;

import static jakarta.transaction.Transactional.TxType.MANDATORY;
import static java.time.temporal.ChronoUnit.MICROS;

import id.siginjai.performance.organisation.OfficialRegistered;
import id.siginjai.performance.organisation.Officials;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

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

    /**
     * Something else than complaints gives a reason. The standing is locked here too: whatever marks an official waits
     * for whoever is marking it.
     */
    @Transactional(MANDATORY)
    void found(UUID officialId, List<Evidence> evidence, Instant at) {
        standings.lock(officialId);
        mark(officialId, evidence, at);
    }

    private void mark(PungliStanding standing) {
        var now = clock.instant().truncatedTo(MICROS); // what the database keeps
        var judged = rotations.judgedFor(standing.officialId(), standing.round());
        if (judged.isPresent()) {
            judged.get().note(standing.evidence(), now);
        } else {
            mark(standing.officialId(), List.of(standing.evidence()), now);
        }
    }

    private void mark(UUID officialId, List<Evidence> evidence, Instant at) {
        var open = rotations.openOf(officialId);
        if (open.isPresent()) {
            if (gain(open.get(), evidence, at)) announce.marked(open.get(), at);
            return;
        }
        var mark = Rotation.mark(officialId, evidence.get(0), at);
        gain(mark, evidence.subList(1, evidence.size()), at);
        rotations.persist(mark);
        announce.marked(mark, at);
    }

    /** @return true when the mark did not have one of the reasons */
    private static boolean gain(Rotation mark, List<Evidence> evidence, Instant at) {
        var isNew = false;
        for (var each : evidence) isNew |= mark.gain(each, at);
        return isNew;
    }
}
