package id.siginjai.complaint.strikes;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
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

    /**
     * Counts new reports, in their order.
     *
     * @param store stores them, each with its place among the reports about its official, by complaint id
     */
    @Transactional(TxType.MANDATORY)
    public void count(Collection<Arrival> arrivals, Consumer<Map<UUID, Place>> store) {
        var locked =
                tallies.lockOrOpen(arrivals.stream().map(Arrival::officialId).collect(toSet()));
        var places = new HashMap<UUID, Place>();
        var toRecount = new LinkedHashMap<Tally, Arrival>();
        for (var arrival : arrivals) {
            var tally = locked.get(arrival.officialId());
            var arrived = tally.arrive(arrival.complaintId(), arrival.filedAt(), arrival.reporter());
            places.put(arrival.complaintId(), arrived.place());
            if (arrived.crosses()) inTraceOf(arrival, () -> announceCrossing(tally, arrival.filedAt()));
            // Once an official: it reads all of the round's reports.
            if (arrived.needsRecount()) toRecount.put(tally, arrival);
        }
        store.accept(places);
        toRecount.forEach((tally, arrival) -> inTraceOf(arrival, () -> recount.of(tally, Reason.POLICY_ROUND)));
        // Here and not at the commit, so that a commit that fails has one cause only.
        tallies.flush();
    }

    private void announceCrossing(Tally tally, Instant at) {
        announcements.announce(new ThresholdReached(
                tally.officialId(),
                tally.sequence(),
                tally.round(),
                tally.threshold(),
                tally.countedIds(),
                tally.policyVersion(),
                at));
    }

    private static void inTraceOf(Arrival arrival, Runnable effect) {
        try (var scope = arrival.trace().makeCurrent()) {
            effect.run();
        }
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
        var locked = tallies.lockOrOpen(officials);
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
