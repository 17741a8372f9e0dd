package id.siginjai.complaint.strikes;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** A round that a decision has ended. Its reports may still be dismissed, so whether it reached can still change. */
@Entity
@IdClass(EndedRound.Key.class)
class EndedRound {

    record Key(UUID officialId, int round) implements Serializable {}

    @Id
    private UUID officialId;

    @Id
    private int round;

    private int policyVersion;
    private Instant openedAt;
    private Instant endedAt;
    private UUID rotationId;
    private boolean reached;

    protected EndedRound() {}

    EndedRound(
            UUID officialId,
            int round,
            int policyVersion,
            Instant openedAt,
            Instant endedAt,
            UUID rotationId,
            boolean reached) {
        this.officialId = officialId;
        this.round = round;
        this.policyVersion = policyVersion;
        this.openedAt = openedAt;
        this.endedAt = endedAt;
        this.rotationId = rotationId;
        this.reached = reached;
    }

    int round() {
        return round;
    }

    int policyVersion() {
        return policyVersion;
    }

    boolean reached() {
        return reached;
    }

    boolean wasOpenAt(Instant moment) {
        return moment.isBefore(endedAt) && (openedAt == null || !moment.isBefore(openedAt));
    }

    void hold(Verdict verdict) {
        reached = verdict.reached();
    }
}
