package id.siginjai.performance.jobfit;

import id.siginjai.kit.seal.Seal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** What a closed cycle found of a candidate: the evidence and the result, sealed together. Never changed. */
@Entity
@Immutable
@Table(name = "job_fit_result")
class SealedResult {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "cycle_id")
    private UUID cycleId;

    @Column(name = "official_id")
    private UUID officialId;

    private BigDecimal total;

    private int box;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private String content;

    private String sha256;

    protected SealedResult() {}

    SealedResult(UUID cycleId, FitResult result, Seal seal) {
        this.cycleId = cycleId;
        this.officialId = result.officialId();
        this.total = result.total();
        this.box = result.box();
        this.outcome = result.outcome();
        this.content = seal.canonicalJson();
        this.sha256 = seal.sha256();
    }

    /** What is sealed of a candidate. */
    record Content(Evidence evidence, FitResult result) {

        static Content of(Evidence evidence, FitRules rules) {
            return new Content(evidence, FitResult.of(evidence, rules));
        }

        Seal seal() {
            return Seal.of(this);
        }
    }

    /** Whether the columns, by which others count, say the same. */
    boolean says(FitResult sealed) {
        return officialId.equals(sealed.officialId())
                && total.compareTo(sealed.total()) == 0
                && box == sealed.box()
                && outcome == sealed.outcome();
    }

    UUID officialId() {
        return officialId;
    }

    String content() {
        return content;
    }

    String sha256() {
        return sha256;
    }
}
