package id.siginjai.complaint.strikes;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** What an official's open round holds, and the lock under which it changes. */
@Entity
class Tally {

    @Id
    private UUID officialId;

    private int round;
    private Instant openedAt;
    private int policyVersion;
    private int threshold;
    private boolean distinctReporters;
    private boolean countsOnArrival;
    private long filed;
    private List<UUID> countedIds;
    private List<String> countedReporters;
    private UUID reachedBy;
    private long sequence;

    UUID officialId() {
        return officialId;
    }

    int round() {
        return round;
    }

    /** Null for the first round. */
    Instant openedAt() {
        return openedAt;
    }

    int policyVersion() {
        return policyVersion;
    }

    int threshold() {
        return threshold;
    }

    List<UUID> countedIds() {
        return List.copyOf(countedIds);
    }

    long sequence() {
        return sequence;
    }

    boolean reached() {
        return reachedBy != null;
    }

    boolean wasOpenAt(Instant moment) {
        return openedAt == null || !moment.isBefore(openedAt);
    }

    long nextFilingNo() {
        return ++filed;
    }

    /** The number of the next threshold event about this official, in whatever round. */
    long nextSequence() {
        return ++sequence;
    }

    /**
     * What a report has met.
     *
     * @param crosses whether it is the one that reaches the threshold
     * @param needsRecount whether the round must be counted anew: its policy compares each report with all of it, or this
     *     one is late
     */
    record Arrived(Place place, boolean crosses, boolean needsRecount) {}

    /**
     * Counts a report as it arrives. One that waited for the lock while a decision ended the round that it was filed in
     * belongs to that round: it is late, and does not count in this one.
     *
     * @param reporter fingerprints; empty for an anonymous one, who is nobody's twin
     */
    Arrived arrive(UUID report, Instant filedAt, Set<String> reporter) {
        var isLate = !wasOpenAt(filedAt);
        var counts = countsOnArrival && !isLate && !reached() && Collections.disjoint(countedReporters, reporter);
        if (counts) {
            countedIds = with(countedIds, List.of(report));
            if (distinctReporters) countedReporters = with(countedReporters, reporter);
        }
        var crosses = counts && countedIds.size() == threshold;
        if (crosses) {
            reachedBy = report;
            sequence++;
        }
        var place = new Place(isLate ? round - 1 : round, nextFilingNo());
        return new Arrived(place, crosses, isLate || !countsOnArrival);
    }

    private static <T> List<T> with(Collection<T> some, Collection<T> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    /** Takes over what a count of the open round's reports has found. */
    void hold(Verdict verdict) {
        var strikes = verdict.strikes();
        countedIds = strikes.stream().map(Report::id).toList();
        countedReporters = distinctReporters
                ? strikes.stream()
                        .flatMap(r -> r.fingerprints().stream())
                        .sorted()
                        .toList()
                : List.of();
        reachedBy = verdict.reached() ? strikes.get(strikes.size() - 1).id() : null;
    }

    /** Ends the open round and opens the next one, by the policy of this day. */
    EndedRound end(UUID rotationId, Instant at, StrikePolicy next) {
        var ended = new EndedRound(officialId, round, policyVersion, openedAt, at, rotationId, reached());
        round++;
        openedAt = at;
        policyVersion = next.version();
        threshold = next.threshold();
        distinctReporters = next.distinctReporters();
        countsOnArrival = next.countsOnArrival();
        countedIds = List.of();
        countedReporters = List.of();
        reachedBy = null;
        return ended;
    }
}
