package id.siginjai.complaint.strikes;

import id.siginjai.complaint.strikes.StrikePolicy.Counting;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A policy as it is kept. What a round was counted by never changes: a new policy is a new version. */
@Entity
@Table(name = "strike_policy")
class StrikePolicyVersion {

    @Id
    private int version;

    private int threshold;

    @Enumerated(EnumType.STRING)
    private Counting counting;

    private Integer windowDays;
    private boolean distinctReporters;
    private boolean sameService;
    private boolean consecutive;
    private Instant writtenAt;
    private String writtenBy;

    protected StrikePolicyVersion() {}

    StrikePolicyVersion(StrikePolicy policy, Instant writtenAt, String writtenBy) {
        this.version = policy.version();
        this.threshold = policy.threshold();
        this.counting = policy.counting();
        this.windowDays = policy.windowDays();
        this.distinctReporters = policy.distinctReporters();
        this.sameService = policy.sameService();
        this.consecutive = policy.consecutive();
        this.writtenAt = writtenAt;
        this.writtenBy = writtenBy;
    }

    int version() {
        return version;
    }

    StrikePolicy policy() {
        return new StrikePolicy(version, threshold, counting, windowDays, distinctReporters, sameService, consecutive);
    }

    Instant writtenAt() {
        return writtenAt;
    }

    String writtenBy() {
        return writtenBy;
    }
}
