package id.siginjai.performance.jobfit;

import id.siginjai.kit.seal.Seal;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A job fit (uji kompetensi): a panel judges candidates by rules that stay as they were at its beginning. */
@Entity
@Table(name = "job_fit_cycle")
class FitCycle {

    @Id
    private UUID id;

    private int year;

    private int month;

    private LocalDate cutoff;

    @Enumerated(EnumType.STRING)
    private CycleStatus status = CycleStatus.OPEN;

    @Column(name = "rules_version")
    private long rulesVersion;

    @JdbcTypeCode(SqlTypes.JSON)
    private String rules;

    /** False for a cycle that takes whoever the panel scores. */
    @Column(name = "names_candidates")
    private boolean namesCandidates;

    @OneToMany(mappedBy = "cycle", cascade = CascadeType.PERSIST)
    @OrderBy("assessor")
    @BatchSize(size = 200)
    private List<PanelMember> panel = new ArrayList<>();

    @OneToMany(mappedBy = "cycle", cascade = CascadeType.PERSIST)
    @OrderBy("officialId")
    @BatchSize(size = 200)
    private List<Candidate> candidates = new ArrayList<>();

    @Column(name = "opened_by")
    private String openedBy;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "closed_by")
    private String closedBy;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "sealed_content")
    private String sealedContent;

    private String sha256;

    @Version
    private long version;

    protected FitCycle() {}

    /** By which rules a cycle judges, and which version of the setting they are. */
    record Rules(long version, String json) {}

    FitCycle(UUID id, CycleRequest content, Rules rules, StepBy opened) {
        this.id = id;
        this.year = content.year();
        this.month = content.month();
        this.cutoff = content.cutoff();
        this.rulesVersion = rules.version();
        this.rules = rules.json();
        this.namesCandidates = !content.candidates().isEmpty();
        this.openedBy = opened.user();
        this.openedAt = opened.at();
        content.panel().forEach(member -> panel.add(new PanelMember(this, member)));
        content.candidates().forEach(official -> candidates.add(new Candidate(this, official)));
    }

    /** Who took a step, and when. */
    record StepBy(String user, Instant at) {}

    /** @throws id.siginjai.kit.problem.Conflict when it is CLOSED already */
    void close(Seal seal, StepBy closed) {
        status.requireOpen();
        status = CycleStatus.CLOSED;
        sealedContent = seal.canonicalJson();
        sha256 = seal.sha256();
        closedBy = closed.user();
        closedAt = closed.at();
    }

    boolean isClosed() {
        return status == CycleStatus.CLOSED;
    }

    boolean hasAssessor(String user) {
        return panel.stream().anyMatch(member -> member.assessor().equals(user));
    }

    /** Whether it may judge the official: one of those that it names, or anybody where it names none. */
    boolean takes(UUID officialId) {
        return !namesCandidates || candidates().contains(officialId);
    }

    UUID id() {
        return id;
    }

    int year() {
        return year;
    }

    int month() {
        return month;
    }

    LocalDate cutoff() {
        return cutoff;
    }

    CycleStatus status() {
        return status;
    }

    long rulesVersion() {
        return rulesVersion;
    }

    String rules() {
        return rules;
    }

    boolean namesCandidates() {
        return namesCandidates;
    }

    List<PanelMember> panel() {
        return List.copyOf(panel);
    }

    /** Those that it names. */
    List<UUID> candidates() {
        return candidates.stream().map(Candidate::officialId).toList();
    }

    String openedBy() {
        return openedBy;
    }

    Instant openedAt() {
        return openedAt;
    }

    Optional<StepBy> closed() {
        return Optional.ofNullable(closedAt).map(at -> new StepBy(closedBy, at));
    }

    String sealedContent() {
        return sealedContent;
    }

    String sha256() {
        return sha256;
    }
}
