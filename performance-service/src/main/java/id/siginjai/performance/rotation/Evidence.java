package id.siginjai.performance.rotation;

import id.siginjai.kit.audit.Unaudited;
import id.siginjai.performance.organisation.RotationReason;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What gives a mark one of its reasons. Kept when the reason is taken away: who asks later why sees it. */
@Entity
@Table(name = "rotation_evidence")
class Evidence {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "rotation_id")
    private Rotation rotation;

    @Enumerated(EnumType.STRING)
    private RotationReason reason;

    private Integer round;

    private Long sequence;

    @Unaudited // points at reporters
    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "complaint_ids")
    private List<UUID> complaintIds = List.of();

    @Unaudited // points at reporters
    @Column(name = "reached_at")
    private Instant reachedAt;

    @Column(name = "after_decision")
    private boolean afterDecision;

    private String explanation;

    private boolean stands = true;

    @Unaudited // points at reporters
    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    @Column(name = "withdrawal_reason")
    private String withdrawalReason;

    protected Evidence() {}

    static Evidence ofPungli(int round, long sequence, List<UUID> complaintIds, Instant reachedAt) {
        var evidence = new Evidence();
        evidence.reason = RotationReason.PUNGLI_THRESHOLD;
        evidence.round = round;
        evidence.sequence = sequence;
        evidence.complaintIds = List.copyOf(complaintIds);
        evidence.reachedAt = reachedAt;
        return evidence;
    }

    /** What the job fit, or an office, found. */
    static Evidence explained(RotationReason reason, String explanation, Instant at) {
        if (reason == RotationReason.PUNGLI_THRESHOLD) {
            throw new IllegalArgumentException("complaints alone give the reason " + reason);
        }
        var evidence = new Evidence();
        evidence.reason = reason;
        evidence.explanation = Objects.requireNonNull(explanation);
        evidence.reachedAt = at;
        return evidence;
    }

    void supports(Rotation mark, boolean afterItsDecision) {
        rotation = mark;
        afterDecision = afterItsDecision;
    }

    /** It no longer gives its reason to the mark. */
    void fall(String why, Instant at) {
        stands = false;
        note(why, at);
    }

    /** What it was made of fell away when nothing can be changed any more. */
    void note(String why, Instant at) {
        withdrawnAt = at;
        withdrawalReason = why;
    }

    boolean stands() {
        return stands;
    }

    boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    boolean isOfRound(int other) {
        return round != null && round == other;
    }

    RotationReason reason() {
        return reason;
    }

    Integer round() {
        return round;
    }

    Long sequence() {
        return sequence;
    }

    List<UUID> complaintIds() {
        return complaintIds;
    }

    Instant reachedAt() {
        return reachedAt;
    }

    /** Null for complaints. */
    String explanation() {
        return explanation;
    }

    boolean isAfterDecision() {
        return afterDecision;
    }

    Instant withdrawnAt() {
        return withdrawnAt;
    }

    String withdrawalReason() {
        return withdrawalReason;
    }
}
