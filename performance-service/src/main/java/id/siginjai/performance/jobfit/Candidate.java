package id.siginjai.performance.jobfit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;

/** An official whom a cycle names. */
@Entity
@Table(name = "job_fit_candidate")
class Candidate {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "cycle_id")
    private FitCycle cycle;

    @Column(name = "official_id")
    private UUID officialId;

    protected Candidate() {}

    Candidate(FitCycle cycle, UUID officialId) {
        this.cycle = cycle;
        this.officialId = officialId;
    }

    UUID officialId() {
        return officialId;
    }
}
