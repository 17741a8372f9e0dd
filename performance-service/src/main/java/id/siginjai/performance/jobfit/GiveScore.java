package id.siginjai.performance.jobfit;

import id.siginjai.kit.http.EntityVersion;
import id.siginjai.kit.identity.CurrentUser;
import id.siginjai.kit.problem.Conflict;
import id.siginjai.kit.problem.Forbidden;
import id.siginjai.kit.problem.NotFound;
import id.siginjai.kit.problem.PreconditionFailed;
import id.siginjai.performance.organisation.Officials;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** An assessor of the panel scores a candidate, or corrects its own score while the cycle is open. */
@ApplicationScoped
class GiveScore {

    private final FitCycleRepository cycles;
    private final ScoreRepository scores;
    private final Officials officials;
    private final CurrentUser user;
    private final Clock clock;

    GiveScore(FitCycleRepository cycles, ScoreRepository scores, Officials officials, CurrentUser user, Clock clock) {
        this.cycles = cycles;
        this.scores = scores;
        this.officials = officials;
        this.user = user;
        this.clock = clock;
    }

    /**
     * @param ifMatch needed where this assessor has scored the candidate before
     * @return true where it is this assessor's first score of the candidate
     */
    @Transactional
    boolean give(UUID cycleId, UUID officialId, ScoreRequest request, String ifMatch) {
        var cycle = cycles.requireToScore(cycleId);
        if (!cycle.hasAssessor(user.name())) throw new Forbidden("job-fit.not-of-the-panel");
        if (user.officialId().filter(officialId::equals).isPresent()) throw new Forbidden("job-fit.not-oneself");
        requireCandidate(cycle, officialId);
        cycle.status().requireOpen();
        var earlier = scores.of(cycleId, officialId, user.name());
        if (earlier.isPresent()) {
            new EntityVersion(earlier.get().version()).require(ifMatch);
        } else if (ifMatch != null) {
            throw new PreconditionFailed("problem.precondition-failed.detail");
        }
        var score = earlier.orElseGet(() -> new AssessorScore(cycleId, officialId, user.name()));
        score.give(request, clock.instant().truncatedTo(ChronoUnit.MICROS));
        scores.persistAndFlush(score);
        return earlier.isEmpty();
    }

    private void requireCandidate(FitCycle cycle, UUID officialId) {
        if (!officials.isKnown(officialId)) throw new NotFound("official.unknown");
        if (!cycle.takes(officialId)) throw new Conflict("job-fit.no-candidate");
        if (officials.postOn(officialId, cycle.cutoff()).isEmpty())
            throw new Conflict("job-fit.candidate-without-post");
    }
}
