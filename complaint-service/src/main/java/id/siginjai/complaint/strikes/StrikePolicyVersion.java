package id.siginjai.complaint.strikes;

import id.siginjai.complaint.strikes.StrikePolicy.Counting;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

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

    StrikePolicy policy() {
        return new StrikePolicy(version, threshold, counting, windowDays, distinctReporters, sameService, consecutive);
    }
}
