package id.siginjai.performance.jobfit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/** What one assessor thinks of one candidate. */
@Entity
@Table(name = "job_fit_score")
class AssessorScore {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "cycle_id")
    private UUID cycleId;

    @Column(name = "official_id")
    private UUID officialId;

    private String assessor;

    private BigDecimal competency;

    private BigDecimal interview;

    private String note;

    @Column(name = "given_at")
    private Instant givenAt;

    @Version
    private long version;

    protected AssessorScore() {}

    AssessorScore(UUID cycleId, UUID officialId, String assessor) {
        this.cycleId = cycleId;
        this.officialId = officialId;
        this.assessor = assessor;
    }

    void give(ScoreRequest content, Instant at) {
        competency = content.competency();
        interview = content.interview();
        note = content.note();
        givenAt = at;
    }

    UUID officialId() {
        return officialId;
    }

    String assessor() {
        return assessor;
    }

    BigDecimal competency() {
        return competency;
    }

    BigDecimal interview() {
        return interview;
    }

    String note() {
        return note;
    }

    Instant givenAt() {
        return givenAt;
    }

    long version() {
        return version;
    }
}
