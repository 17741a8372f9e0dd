package id.siginjai.benchmark;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** How the reports about one official have added up so far, by the policy of the first day (three count). */
final class OldOfficial {

    static final int THRESHOLD = 3;

    /** Of reports, when the mark of the round is decided. */
    private static final int ROUND = 40;

    private final UUID id;
    private final List<UUID> counted = new ArrayList<>();
    private final List<String> reporters = new ArrayList<>();
    private final List<Ended> ended = new ArrayList<>();
    private int round = 1;
    private Instant openedAt;
    private long filed;
    private int inRound;
    private long sequence;
    private UUID original;

    OldOfficial(UUID id) {
        this.id = id;
    }

    record Ended(int round, Instant openedAt, Instant endedAt) {}

    UUID id() {
        return id;
    }

    /** A decision ends the round that is full, a second before the next report. */
    void next(Instant filedAt) {
        if (reached() && inRound >= ROUND) {
            var at = filedAt.minusSeconds(1);
            ended.add(new Ended(round++, openedAt, at));
            openedAt = at;
            inRound = 0;
            counted.clear();
            reporters.clear();
        }
        filed++;
        inRound++;
    }

    /** @param fingerprint null for an anonymous reporter */
    void count(UUID complaint, String fingerprint) {
        original = complaint;
        if (reached()) return;
        counted.add(complaint);
        if (fingerprint != null) reporters.add(fingerprint);
        if (reached()) sequence++;
    }

    /** What a duplicate may point to; null before the first. */
    UUID original() {
        return original;
    }

    int round() {
        return round;
    }

    Instant openedAt() {
        return openedAt;
    }

    /** The ordinal of the last report. */
    long filed() {
        return filed;
    }

    boolean reached() {
        return counted.size() == THRESHOLD;
    }

    UUID reachedBy() {
        return reached() ? counted.get(THRESHOLD - 1) : null;
    }

    List<UUID> counted() {
        return List.copyOf(counted);
    }

    List<String> reporters() {
        return List.copyOf(reporters);
    }

    List<Ended> ended() {
        return List.copyOf(ended);
    }

    long sequence() {
        return sequence;
    }
}
