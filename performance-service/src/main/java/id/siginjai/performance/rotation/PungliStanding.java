package id.siginjai.performance.rotation;

import id.siginjai.kit.audit.Unaudited;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * What complaint-service last said of an official: the net state of its events. Only a greater sequence than any before
 * applies, in whatever order and however often they arrive. Not in the audit trail: it is what another service said, and
 * its moments point at reporters.
 */
@Entity
@Unaudited
@Table(name = "pungli_standing")
class PungliStanding {

    @Id
    @Column(name = "official_id")
    private UUID officialId;

    private long sequence;

    private int round;

    private boolean reached;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "complaint_ids")
    private List<UUID> complaintIds = List.of();

    @Column(name = "reached_at")
    private Instant reachedAt;

    protected PungliStanding() {}

    PungliStanding(UUID officialId) {
        this.officialId = officialId;
    }

    /** @return false when something newer was heard before */
    boolean apply(ThresholdReached event) {
        if (event.sequence() <= sequence) return false;
        sequence = event.sequence();
        round = event.round();
        reached = true;
        complaintIds = event.complaintIds();
        reachedAt = event.reachedAt();
        return true;
    }

    /**
     * The end of a round is told by recounting it: its withdrawal may come after the next round was reached, and takes
     * nothing from that.
     *
     * @return false when something newer was heard before
     */
    boolean apply(ThresholdWithdrawn event) {
        if (event.sequence() <= sequence) return false;
        sequence = event.sequence();
        if (event.round() < round) return true;
        round = event.round();
        reached = false;
        complaintIds = List.of();
        reachedAt = null;
        return true;
    }

    /** The reason that it gives for a rotation. Only while reached. */
    Evidence evidence() {
        if (!reached) throw new IllegalStateException("no threshold is reached");
        return Evidence.ofPungli(round, sequence, complaintIds, reachedAt);
    }

    UUID officialId() {
        return officialId;
    }

    boolean isReached() {
        return reached;
    }

    int round() {
        return round;
    }

    long sequence() {
        return sequence;
    }
}
