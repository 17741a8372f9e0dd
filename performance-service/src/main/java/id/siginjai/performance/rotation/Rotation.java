package id.siginjai.performance.rotation;

import static java.util.Comparator.naturalOrder;

import id.siginjai.kit.audit.HiddenFromOfficials;
import id.siginjai.kit.audit.Unaudited;
import id.siginjai.kit.problem.Conflict;
import id.siginjai.performance.organisation.RotationReason;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A mark for rotation (penyegaran): a recommendation that a person decides, with every reason that applies. Its id is
 * random: one that tells the time would tell the accused the moment of the last report.
 */
@Entity
@HiddenFromOfficials // when a mark was made tells the one concerned the moment of the last report
class Rotation {

    @Id
    private UUID id;

    @Column(name = "official_id")
    private UUID officialId;

    @Enumerated(EnumType.STRING)
    private RotationStatus status;

    @Column(name = "marked_at")
    private Instant markedAt;

    /** Those that stand, each once, in their order: kept beside the evidence that gives them, for whoever counts marks. */
    @Unaudited // follows from the evidence, which is
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<RotationReason> reasons = List.of();

    @OneToMany(mappedBy = "rotation", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    @BatchSize(size = 200)
    private List<Evidence> evidence = new ArrayList<>();

    @OneToMany(mappedBy = "rotation", cascade = CascadeType.PERSIST)
    @OrderBy("gate")
    private List<JudgedGate> gates = new ArrayList<>();

    @Embedded
    private Reply reply;

    @Column(name = "bkn_permit")
    private String bknPermit;

    @Embedded
    private Decision decision;

    @Column(name = "decree_id")
    private UUID decreeId;

    /** Counts changes of the evidence as well, so that the version rises with them. */
    private int changes;

    @Version
    private long version;

    protected Rotation() {}

    static Rotation mark(UUID officialId, Evidence first, Instant now) {
        var mark = new Rotation();
        mark.id = UUID.randomUUID();
        mark.officialId = officialId;
        mark.status = RotationStatus.MARKED;
        mark.markedAt = now;
        mark.add(first);
        return mark;
    }

    /**
     * An open mark takes one more reason; after the decision the evidence says so. The same reason again replaces what
     * gave it before.
     *
     * @return true when the mark did not have this reason
     * @throws IllegalStateException when the mark is not open
     */
    boolean gain(Evidence more, Instant now) {
        if (!status.isOpen()) throw new IllegalStateException("a mark that is " + status + " gains no reason");
        var isNew = !reasons().contains(more.reason());
        standing(more.reason()).forEach(before -> before.fall("SUPERSEDED", now));
        add(more);
        return isNew;
    }

    /**
     * The complaints of the round for which this mark has been declined or executed reach the threshold once more: no
     * new mark, for that round has been judged; the mayor sees it noted here.
     */
    void note(Evidence more, Instant now) {
        standing(more.reason()).stream()
                .filter(each -> !each.isWithdrawn())
                .forEach(before -> before.note("SUPERSEDED", now));
        add(more);
    }

    /**
     * The complaints of a round fell below the threshold: an open mark loses that reason, and falls when none remains.
     * After its end the mark keeps what it was, and the evidence notes it.
     *
     * @return true when an open mark lost a reason
     */
    boolean losePungli(int round, String why, Instant at) {
        var ofRound = evidence.stream()
                .filter(each -> each.reason() == RotationReason.PUNGLI_THRESHOLD)
                .filter(each -> each.isOfRound(round) && !each.isWithdrawn())
                .toList();
        if (!ofRound.isEmpty()) changes++;
        if (!status.isOpen()) {
            ofRound.forEach(each -> each.note(why, at));
            return false;
        }
        ofRound.forEach(each -> each.fall(why, at));
        reasons = thoseThatStand();
        if (reasons().isEmpty()) status = RotationStatus.WITHDRAWN;
        return !ofRound.isEmpty();
    }

    /**
     * What the official concerned says; until the decision another reply takes its place.
     *
     * @throws Conflict when the mark waits for no decision
     */
    void reply(String text, Instant now) {
        require(RotationStatus.MARKED);
        reply = new Reply(text, now);
    }

    /** The permit of the civil-service agency (BKN) for this official's move. @throws Conflict when it has ended */
    void permit(String bknPermitNumber) {
        if (!status.isOpen()) throw outOfOrder();
        bknPermit = bknPermitNumber;
    }

    /**
     * The mayor decides, after the reply or when the time for one is over.
     *
     * @param judged every gate as it is now
     * @throws Conflict when the mark waits for no decision, when the official may still reply, or when a gate blocks
     */
    void decide(Decision made, List<GateResult> judged, RotationRules rules) {
        require(RotationStatus.MARKED);
        if (reply == null && rules.mayStillReply(markedAt, made.at())) {
            throw new Conflict("rotation.reply-first", rules.lastDayToReply(markedAt));
        }
        if (made.kind() == Decision.Kind.CONFIRM) GateResult.requireNoBlock(judged);
        decision = made;
        status = made.kind().leadsTo();
        judged.forEach(gate -> gates.add(new JudgedGate(this, gate)));
    }

    /** The official was moved. @throws Conflict when the mayor has not confirmed the mark */
    void execute(UUID byDecree) {
        require(RotationStatus.CONFIRMED);
        status = RotationStatus.EXECUTED;
        decreeId = byDecree;
    }

    private void require(RotationStatus needed) {
        if (status != needed) throw outOfOrder();
    }

    private Conflict outOfOrder() {
        return new Conflict("rotation.out-of-order", status, status.allowedSteps());
    }

    private void add(Evidence more) {
        changes++;
        more.supports(this, status.isDecided());
        evidence.add(more);
        reasons = thoseThatStand();
    }

    private List<Evidence> standing(RotationReason reason) {
        return evidence.stream()
                .filter(each -> each.stands() && each.reason() == reason)
                .toList();
    }

    private List<RotationReason> thoseThatStand() {
        return evidence.stream()
                .filter(Evidence::stands)
                .map(Evidence::reason)
                .distinct()
                .sorted()
                .toList();
    }

    /** The round of complaints that gives the pungli reason; null without that reason. */
    Integer pungliRound() {
        return standing(RotationReason.PUNGLI_THRESHOLD).stream()
                .map(Evidence::round)
                .max(naturalOrder())
                .orElse(null);
    }

    /** The reasons that stand, each once. */
    List<RotationReason> reasons() {
        return List.copyOf(reasons);
    }

    UUID id() {
        return id;
    }

    UUID officialId() {
        return officialId;
    }

    RotationStatus status() {
        return status;
    }

    Instant markedAt() {
        return markedAt;
    }

    List<Evidence> evidence() {
        return List.copyOf(evidence);
    }

    /** The gates as they were at the decision; none before. */
    List<GateResult> gates() {
        return gates.stream().map(JudgedGate::result).toList();
    }

    Optional<Reply> reply() {
        return Optional.ofNullable(reply);
    }

    Optional<Decision> decision() {
        return Optional.ofNullable(decision);
    }

    Optional<UUID> decreeId() {
        return Optional.ofNullable(decreeId);
    }

    /** Null where none is recorded. */
    String bknPermit() {
        return bknPermit;
    }

    long version() {
        return version;
    }
}
