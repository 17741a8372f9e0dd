package id.siginjai.complaint.strikes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Reports that add up against officials. Whatever can alter a count goes through here, under the lock of the official's
 * tally, so that one threshold event is told a crossing, whatever happens at the same moment.
 */
@ApplicationScoped
public class Strikes {

    private final Recount recount;
    private final Tallies tallies;
    private final EndedRounds endedRounds;
    private final ThresholdAnnouncements announcements;

    Strikes(Recount recount, Tallies tallies, EndedRounds endedRounds, ThresholdAnnouncements announcements) {
        this.recount = recount;
        this.tallies = tallies;
        this.endedRounds = endedRounds;
        this.announcements = announcements;
    }

    /** Tells of the crossing that this report has made. */
    @Transactional(TxType.MANDATORY)
    public void crossed(Arrival report) {
        var tally = tallies.lockOrOpen(report.officialId());
        announcements.announce(new ThresholdReached(
                report.officialId(),
                tally.sequence(),
                tally.round(),
                tally.threshold(),
                tally.countedIds(),
                tally.policyVersion(),
                report.filedAt()));
    }

    /** Counts the round of this report anew, as its policy asks for. */
    @Transactional(TxType.MANDATORY)
    public void recount(Arrival report) {
        recount.of(tallies.lockOrOpen(report.officialId()), Reason.POLICY_ROUND);
        // Here and not at the commit, so that a commit that fails has one cause only.
        tallies.flush();
    }

    /**
     * Makes a change that may alter counts, and counts anew: a dismissal, another accused, waiting reports that are
     * bound.
     *
     * @param officials all whose reports change; their tallies are locked in one order for everybody, or two changes
     *     would wait for each other
     * @param reason told where a count falls below its threshold
     * @param change alters the reports, which are visible to {@link Reports} when it returns
     */
    @Transactional(TxType.MANDATORY)
    public void change(Collection<UUID> officials, Reason reason, Consumer<Places> change) {
        var locked = new HashMap<UUID, Tally>();
        for (var official : new TreeSet<>(officials)) locked.put(official, tallies.lockOrOpen(official));
        change.accept((official, filedAt) -> place(locked.get(official), filedAt));
        for (var official : new TreeSet<>(officials)) recount.of(locked.get(official), reason);
    }

    private Place place(Tally tally, Instant filedAt) {
        if (tally.wasOpenAt(filedAt)) return new Place(tally.round(), tally.nextFilingNo());
        return endedRounds.of(tally.officialId()).stream()
                .filter(ended -> ended.wasOpenAt(filedAt))
                .findFirst()
                .map(ended -> new Place(ended.round(), tally.nextFilingNo()))
                .orElseThrow();
    }
}
