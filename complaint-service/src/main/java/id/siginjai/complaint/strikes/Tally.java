package id.siginjai.complaint.strikes;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What an official's open round holds, and the lock under which it changes. {@link CountOnArrival} writes the same row
 * in plain SQL.
 */
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
