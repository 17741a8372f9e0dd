package id.siginjai.complaint.strikes;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Counts an official's reports anew from their rows, and tells when that changes whether a round has reached its
 * threshold. The caller holds the tally's lock; the rows are read by a later statement than the one that waited for it,
 * or reports that were filed during the wait would be missing.
 */
@ApplicationScoped
class Recount {

    private final Reports reports;
    private final StrikePolicies policies;
    private final EndedRounds endedRounds;
    private final ThresholdAnnouncements announcements;
    private final Clock clock;

    Recount(
            Reports reports,
            StrikePolicies policies,
            EndedRounds endedRounds,
            ThresholdAnnouncements announcements,
            Clock clock) {
        this.reports = reports;
        this.policies = policies;
        this.endedRounds = endedRounds;
        this.announcements = announcements;
        this.clock = clock;
    }

    /** @param reason why a round may fall below its threshold */
    void of(Tally tally, Reason reason) {
        var byRound = reports.about(tally.officialId()).stream().collect(groupingBy(Report::round));
        for (var ended : endedRounds.of(tally.officialId())) {
            var verdict = judge(ended.policyVersion(), byRound.getOrDefault(ended.round(), List.of()));
            var before = ended.reached();
            ended.hold(verdict);
            tell(tally, new Change(ended.round(), ended.policyVersion(), before, verdict), reason);
        }
        var verdict = judge(tally.policyVersion(), byRound.getOrDefault(tally.round(), List.of()));
        var before = tally.reached();
        tally.hold(verdict);
        tell(tally, new Change(tally.round(), tally.policyVersion(), before, verdict), reason);
    }

    private Verdict judge(int policyVersion, List<Report> round) {
        return policies.version(policyVersion).judge(round);
    }

    private void tell(Tally tally, Change change, Reason reason) {
        if (change.reachedBefore == change.verdict.reached()) return;
        var ids = change.verdict.strikes().stream().map(Report::id).toList();
        if (change.verdict.reached()) {
            announcements.announce(new ThresholdReached(
                    tally.officialId(),
                    tally.nextSequence(),
                    change.round,
                    change.verdict.threshold(),
                    ids,
                    change.policyVersion,
                    thisMoment()));
        } else {
            announcements.announce(new ThresholdWithdrawn(
                    tally.officialId(), tally.nextSequence(), change.round, ids, reason, thisMoment()));
        }
    }

    private Instant thisMoment() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private record Change(int round, int policyVersion, boolean reachedBefore, Verdict verdict) {}
}
