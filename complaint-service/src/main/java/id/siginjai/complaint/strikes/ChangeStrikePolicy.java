package id.siginjai.complaint.strikes;

import id.siginjai.kit.http.EntityVersion;
import id.siginjai.kit.problem.PreconditionFailed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.hibernate.exception.ConstraintViolationException;

/** Decides a new policy. Rounds that are open, and those that have ended, keep the one they were opened with. */
@ApplicationScoped
class ChangeStrikePolicy {

    private final StrikePolicies policies;
    private final Clock clock;

    ChangeStrikePolicy(StrikePolicies policies, Clock clock) {
        this.policies = policies;
        this.clock = clock;
    }

    @Transactional
    StrikePolicyVersion change(StrikePolicyRequest request, String ifMatch, String by) {
        var before = policies.newest().version();
        new EntityVersion(before).require(ifMatch);
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS); // what the database keeps
        var next = new StrikePolicyVersion(request.asVersion(before + 1), now, by);
        try {
            policies.persistAndFlush(next);
        } catch (ConstraintViolationException e) {
            // Another one has decided at this moment, and only one policy is the next version.
            throw new PreconditionFailed("problem.precondition-failed.detail");
        }
        return next;
    }
}
