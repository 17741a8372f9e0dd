package id.siginjai.complaint.strikes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/**
 * Ends the round whose mark was declined or executed: later reports count from nothing. Those that were filed after the
 * decision but counted before it was known here go to the next round.
 */
@ApplicationScoped
class EndRound {

    private final Tallies tallies;
    private final EndedRounds endedRounds;
    private final StrikePolicies policies;
    private final Reports reports;
    private final Recount recount;

    EndRound(Tallies tallies, EndedRounds endedRounds, StrikePolicies policies, Reports reports, Recount recount) {
        this.tallies = tallies;
        this.endedRounds = endedRounds;
        this.policies = policies;
        this.reports = reports;
        this.recount = recount;
    }

    @Transactional
    void end(RotationEnded rotation) {
        if (!rotation.endsARound()) return;
        var tally = tallies.lock(rotation.officialId()).orElse(null);
        // A round that has ended already, or one that was never counted here.
        if (tally == null || tally.round() != rotation.pungliRound()) return;

        endedRounds.persist(tally.end(
                rotation.rotationId(), rotation.at(), policies.newest().policy()));
        reports.moveToNextRound(rotation.officialId(), rotation.pungliRound(), rotation.at());
        recount.of(tally, Reason.POLICY_ROUND);
    }
}
