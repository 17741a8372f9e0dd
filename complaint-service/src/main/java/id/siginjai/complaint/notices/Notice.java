package id.siginjai.complaint.notices;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** A mail that is owed to a complaint's reporter. */
@Entity
class Notice {

    static final int MOST_ATTEMPTS = 12;

    private static final Duration LONGEST_PAUSE = Duration.ofHours(6);

    @Id
    private UUID id;

    private UUID complaintId;
    private int attempts;
    private Instant dueAt;

    protected Notice() {}

    Notice(UUID id, UUID complaintId, Instant dueAt) {
        this.id = id;
        this.complaintId = complaintId;
        this.dueAt = dueAt;
    }

    UUID complaintId() {
        return complaintId;
    }

    /** The mail server did not take it: the pause doubles from a minute on. */
    void failed(Instant now) {
        var pause = Duration.ofMinutes(1L << Math.min(attempts, 9));
        attempts++;
        dueAt = now.plus(pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause);
    }

    boolean isHopeless() {
        return attempts >= MOST_ATTEMPTS;
    }
}
