package id.siginjai.performance.innovations;

import id.siginjai.kit.problem.Conflict;
import id.siginjai.performance.innovations.InnovationStatus.Step;
import id.siginjai.performance.innovations.StageChange.Author;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;

/** What a unit does unlike before and residents feel. Sources: PP 38/2017; Permendagri 104/2018. */
@Entity
class Innovation {

    @Id
    private UUID id;

    @Column(name = "unit_code")
    private String unitCode;

    @Embedded
    private Proposal proposal;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    @Enumerated(EnumType.STRING)
    private InnovationStatus status;

    private String beneficiaries;

    @Column(name = "beneficiary_count")
    private Integer beneficiaryCount;

    @Column(name = "proposed_by")
    private String proposedBy;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    /** Set by every change, so that a change of stages, measures or judgements alone makes a new version too. */
    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "verified_by")
    private String verifiedBy;

    @Column(name = "verified_at")
    private Instant verifiedAt;

    @OneToMany(mappedBy = "innovation", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    @BatchSize(size = 200)
    private List<StageChange> stages = new ArrayList<>();

    @OneToMany(mappedBy = "innovation", cascade = CascadeType.PERSIST, orphanRemoval = true)
    @OrderBy("id")
    @BatchSize(size = 200)
    private List<Measure> measures = new ArrayList<>();

    @OneToMany(mappedBy = "innovation", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    @BatchSize(size = 200)
    private List<CriterionJudged> judgements = new ArrayList<>();

    @Version
    private long version;

    protected Innovation() {}

    static Innovation propose(UUID id, InnovationRequest content, LocalDate initiatedOn, Author author) {
        var innovation = new Innovation();
        innovation.id = id;
        innovation.unitCode = content.unitCode();
        innovation.status = InnovationStatus.PROPOSED;
        innovation.stage = Stage.INITIATIVE;
        innovation.stages.add(new StageChange(innovation, Stage.INITIATIVE, initiatedOn, author));
        innovation.proposedBy = author.name();
        innovation.proposedAt = author.at();
        innovation.take(content, author.at());
        return innovation;
    }

    /** @throws Conflict unless it is PROPOSED: what was verified is what the verifier read */
    void change(InnovationRequest content, LocalDate initiatedOn, Author author) {
        requireChangeable();
        if (!stages.get(0).since().equals(initiatedOn)) stages.get(0).began(initiatedOn, author);
        take(content, author.at());
    }

    private void take(InnovationRequest content, Instant at) {
        proposal = new Proposal(content);
        measured(content.benefit(), at);
    }

    /** @throws Conflict unless it is PROPOSED */
    void requireChangeable() {
        status.require(Step.CHANGE);
    }

    /** @throws Conflict when it is REJECTED */
    void changeBenefit(BenefitRequest benefit, Instant at) {
        status.require(Step.BENEFIT);
        measured(benefit, at);
    }

    private void measured(BenefitRequest benefit, Instant at) {
        beneficiaries = benefit.beneficiaries();
        beneficiaryCount = benefit.beneficiaryCount();
        measures.clear();
        benefit.measures().forEach(measure -> measures.add(new Measure(this, measure)));
        changedAt = at;
    }

    /** @throws Conflict when it is REJECTED, or when that stage does not follow the present one */
    void advance(Stage to, LocalDate since, Author author) {
        requireNext(to);
        stage = to;
        stages.add(new StageChange(this, to, since, author));
        changedAt = author.at();
    }

    void requireNext(Stage to) {
        status.require(Step.STAGE);
        var next = stage.next().orElseThrow(() -> new Conflict("innovation.last-stage", stage));
        if (to != next) throw new Conflict("innovation.another-stage", stage, next);
    }

    /** @throws Conflict unless it is PROPOSED */
    void requireVerifiable() {
        status.require(Step.VERIFICATION);
    }

    void verify(Judgements verdict, Author author) {
        requireVerifiable();
        status = verdict.verdict();
        verdict.all().forEach(judgement -> judgements.add(new CriterionJudged(this, judgement)));
        verifiedBy = author.name();
        verifiedAt = author.at();
        changedAt = author.at();
    }

    /** @throws Conflict unless it is VERIFIED */
    void requireAssessable() {
        status.require(Step.MATURITY);
    }

    Optional<LocalDate> reached(Stage wanted) {
        return stages.stream()
                .filter(change -> change.stage() == wanted)
                .map(StageChange::since)
                .findFirst();
    }

    /** The first day of the present stage. */
    LocalDate lastChange() {
        return stages.get(stages.size() - 1).since();
    }

    UUID id() {
        return id;
    }

    String unitCode() {
        return unitCode;
    }

    Proposal proposal() {
        return proposal;
    }

    Stage stage() {
        return stage;
    }

    InnovationStatus status() {
        return status;
    }

    String beneficiaries() {
        return beneficiaries;
    }

    Integer beneficiaryCount() {
        return beneficiaryCount;
    }

    String proposedBy() {
        return proposedBy;
    }

    Instant proposedAt() {
        return proposedAt;
    }

    String verifiedBy() {
        return verifiedBy;
    }

    Instant verifiedAt() {
        return verifiedAt;
    }

    List<StageChange> stages() {
        return List.copyOf(stages);
    }

    List<Measure> measures() {
        return List.copyOf(measures);
    }

    List<Judgements.Judgement> judgements() {
        return judgements.stream().map(CriterionJudged::judgement).toList();
    }

    long version() {
        return version;
    }
}
