package id.siginjai.performance.rotation;

import id.siginjai.kit.time.CityTime;
import id.siginjai.performance.organisation.Officials;
import id.siginjai.performance.organisation.Post;
import id.siginjai.performance.organisation.RotationReason;
import id.siginjai.performance.organisation.SanctionFacts;
import id.siginjai.performance.organisation.Sanctions;
import id.siginjai.performance.settings.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Puts together what the gates judge by: the present post, sanctions, permits, and the numbers of the rules. */
@ApplicationScoped
class JudgeGates {

    private final Officials officials;
    private final Sanctions sanctions;
    private final Settings settings;
    private final Clock clock;

    JudgeGates(Officials officials, Sanctions sanctions, Settings settings, Clock clock) {
        this.officials = officials;
        this.sanctions = sanctions;
        this.settings = settings;
        this.clock = clock;
    }

    /** The gates of a mark, as they are today. */
    List<GateResult> of(Rotation mark) {
        var since =
                officials.postOn(mark.officialId(), today()).map(Post::since).orElse(null);
        return judge(facts(mark.officialId(), since, mark, mark.bknPermit()));
    }

    /**
     * The gates of a move, once more when the decree is recorded: the reason that waived one may have fallen since the
     * decision.
     *
     * @param from the post that the official leaves
     * @param mark the official's own mark; null for a counter-move
     * @param bknPermit the decree's
     */
    List<GateResult> ofMove(UUID officialId, Post from, Rotation mark, String bknPermit) {
        var permit = mark == null || mark.bknPermit() == null ? bknPermit : mark.bknPermit();
        return judge(facts(officialId, from.since(), mark, permit));
    }

    /** Whether a sanction that is served on that day decides on a lower post. */
    boolean demotionDecided(UUID officialId, LocalDate day) {
        return sanctions.inForce(officialId, day).stream().anyMatch(SanctionFacts::demotes);
    }

    RotationRules rules() {
        return settings.now(RotationSettings.RULES).value();
    }

    private List<GateResult> judge(RotationGates.Facts facts) {
        return new RotationGates(rules()).judge(facts, today());
    }

    private RotationGates.Facts facts(UUID officialId, LocalDate since, Rotation mark, String bknPermit) {
        var reported = mark != null && mark.reasons().contains(RotationReason.PUNGLI_THRESHOLD);
        var served = sanctions.inForce(officialId, today());
        return new RotationGates.Facts(
                since,
                reported || !served.isEmpty(),
                served.stream().anyMatch(SanctionFacts::demotes),
                bknPermit,
                mark == null);
    }

    private LocalDate today() {
        return CityTime.dayOf(clock.instant());
    }
}
