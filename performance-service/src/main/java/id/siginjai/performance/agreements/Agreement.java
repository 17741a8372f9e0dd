package id.siginjai.performance.agreements;

import id.siginjai.kit.problem.Conflict;
import id.siginjai.kit.seal.Seal;
import id.siginjai.kit.time.Ids;
import id.siginjai.performance.agreements.AgreementStatus.Step;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.EmbeddedColumnNaming;

/** A performance agreement (Perjanjian Kinerja): what the holder of a post promises its superior for a year. */
@Entity
class Agreement extends RegisteredAgreement {

    @Enumerated(EnumType.STRING)
    private AgreementStatus status;

    @Embedded
    private Seat seat;

    @Embedded
    @EmbeddedColumnNaming("first_%s")
    private Party firstParty;

    @Embedded
    @EmbeddedColumnNaming("second_%s")
    private Party secondParty;

    @OneToMany(mappedBy = "agreement", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("ordinal")
    @BatchSize(size = 200)
    private List<Objective> objectives = new ArrayList<>();

    @OneToMany(mappedBy = "agreement", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("ordinal")
    @BatchSize(size = 200)
    private List<Programme> programmes = new ArrayList<>();

    @OneToMany(mappedBy = "agreement", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("role")
    @BatchSize(size = 200)
    private List<Signature> signatures = new ArrayList<>();

    private String digest;

    protected Agreement() {}

    private Agreement(Entry entry, Seat seat, Parties parties, Content content, Instant at) {
        super(entry, at);
        this.status = AgreementStatus.DRAFT;
        this.seat = seat;
        between(parties);
        fill(content);
    }

    static Agreement draft(Entry entry, Seat seat, Parties parties, Content content, Instant at) {
        return new Agreement(entry, seat, parties, content, at);
    }

    /** A new revision to begin with: the same content, until somebody changes it. */
    Agreement amend(String itsNumber, AmendmentReason why, String explanation, Parties parties, Instant at) {
        status.require(Step.AMENDMENTS);
        var amendment = draft(entry().next(itsNumber), seat, parties, content(), at);
        amendment.amends = id();
        amendment.reason = why;
        amendment.note = explanation;
        return amendment;
    }

    void change(Parties parties, Content content, Instant at) {
        status.require(Step.CHANGE);
        between(parties);
        objectives.clear();
        programmes.clear();
        fill(content);
        changedAt = at;
    }

    /** @param baselines by indicator key; from now on they stay what they are */
    void submit(Parties parties, Map<UUID, BigDecimal> baselines, Instant at) {
        status.require(Step.SUBMISSION);
        between(parties);
        indicators().forEach(indicator -> indicator.startFrom(baselines.get(indicator.key())));
        status = AgreementStatus.SUBMITTED;
        submittedAt = at;
        changedAt = at;
    }

    /** Back to the draft, so that it can be corrected: whoever signed has signed something else. */
    void giveBack(Instant at) {
        status.require(Step.RETURN);
        signatures.clear();
        indicators().forEach(indicator -> indicator.startFrom(null));
        status = AgreementStatus.DRAFT;
        submittedAt = null;
        changedAt = at;
    }

    /** @throws Conflict when it is signed already, or before the party that promises has signed */
    void sign(SignatureRole role, Party party, Instant at, UUID ceremony) {
        status.require(Step.SIGNATURES);
        if (signedAs().contains(role)) throw new Conflict("agreement.signed-already", number(), role);
        if (role != SignatureRole.FIRST_PARTY && !signedAs().contains(SignatureRole.FIRST_PARTY)) {
            throw new Conflict("agreement.first-party-first", number());
        }
        signatures.add(new Signature(Ids.timeOrdered(), this, role, party, at, ceremony));
        changedAt = at;
    }

    /** The last signature is there: it is in force and never changes again. */
    Seal seal(Instant at) {
        status.require(Step.SIGNATURES);
        status = AgreementStatus.SIGNED;
        sealedAt = at;
        changedAt = at;
        var seal = Seal.of(SealedContent.of(this));
        digest = seal.sha256();
        return seal;
    }

    /** Its amendment is signed. */
    void supersede(Instant at) {
        status.require(Step.AMENDMENTS);
        status = AgreementStatus.SUPERSEDED;
        changedAt = at;
    }

    void close(Instant at) {
        status.require(Step.CLOSURE);
        status = AgreementStatus.CLOSED;
        closedAt = at;
        changedAt = at;
    }

    void requireChangeable() {
        status.require(Step.CHANGE);
    }

    void requireDiscardable() {
        status.require(Step.DISCARD);
    }

    private void between(Parties parties) {
        firstParty = parties.first();
        secondParty = parties.second();
    }

    private void fill(Content content) {
        for (var each : content.objectives()) {
            var objective = new Objective(Ids.timeOrdered(), this, objectives.size(), each.statement());
            for (var indicator : each.indicators()) {
                objective.add(new Indicator(
                        Ids.timeOrdered(), objective, objective.indicators().size(), indicator));
            }
            objectives.add(objective);
        }
        for (var each : content.programmes()) {
            programmes.add(new Programme(Ids.timeOrdered(), this, programmes.size(), each));
        }
    }

    Content content() {
        return new Content(
                objectives.stream().map(Objective::content).toList(),
                programmes.stream().map(Programme::content).toList());
    }

    List<Indicator> indicators() {
        return objectives.stream()
                .flatMap(objective -> objective.indicators().stream())
                .toList();
    }

    List<SignatureRole> signedAs() {
        return signatures.stream().map(Signature::role).toList();
    }

    boolean isSealed() {
        return status.isSealed();
    }

    AgreementStatus status() {
        return status;
    }

    Seat seat() {
        return seat;
    }

    Parties parties() {
        return new Parties(firstParty, secondParty);
    }

    List<Objective> objectives() {
        return List.copyOf(objectives);
    }

    /** In the order of the roles. */
    List<Signature> signatures() {
        var byRole = new ArrayList<>(signatures);
        byRole.sort(Comparator.comparing(Signature::role));
        return byRole;
    }

    String digest() {
        return digest;
    }
}
