package id.siginjai.performance.rotation;

import static java.time.temporal.ChronoUnit.MICROS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Takes from an official's mark the reason that complaints gave it, when they no longer reach the threshold. */
@ApplicationScoped
class WithdrawPungliReason {

    private final PungliStandingRepository standings;
    private final RotationRepository rotations;
    private final AnnounceRotations announce;
    private final Clock clock;

    WithdrawPungliReason(
            PungliStandingRepository standings, RotationRepository rotations, AnnounceRotations announce, Clock clock) {
        this.standings = standings;
        this.rotations = rotations;
        this.announce = announce;
        this.clock = clock;
    }

    @Transactional
    void withdrawn(ThresholdWithdrawn event) {
        if (!standings.lock(event.officialId()).apply(event)) return;
        var now = clock.instant().truncatedTo(MICROS); // what the database keeps
        for (var mark : rotations.restingOn(event.officialId(), event.round())) {
            if (mark.losePungli(event.round(), event.reason(), event.withdrawnAt())) {
                announce.withdrawn(mark, event.round(), now);
            }
        }
    }
}
