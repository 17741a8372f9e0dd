package id.siginjai.complaint.intake;

import id.siginjai.complaint.directory.Accused;
import id.siginjai.complaint.directory.Post;
import id.siginjai.complaint.strikes.Place;
import id.siginjai.kit.problem.Conflict;
import id.siginjai.kit.problem.NotFound;
import id.siginjai.kit.time.CityTime;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;

/** A complaint. {@link IntakeStatement} writes its first state, in plain SQL. */
@Entity
@DynamicUpdate // only what was changed: a ciphertext that was encrypted anew meanwhile must not be written back
class Complaint {

    @Id
    private UUID id;

    private int receiptKey;
    private byte[] receiptHash;

    @Enumerated(EnumType.STRING)
    private ComplaintStatus status;

    private Instant filedAt;
    private UUID officialId;
    private Integer round;
    private Long filingNo;
    private String unitCode;
    private String positionTitle;
    private String service;

    @Embedded
    private Demand demand;

    private LocalDate incidentDate;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    private List<String> fingerprints;
    private byte[] confidential;

    /** By when the inspectorate owes the next result; null once it has ended. */
    private LocalDate dueOn;

    /** When the lead was told that it is late; null while it is not. */
    private Instant escalatedAt;

    /** The inspector's user name; null while nobody was named. */
    private String assignedTo;

    /** The complaint that goes on in this one's place. */
    private UUID duplicateOf;

    /** When its reporter had what was told deleted; null otherwise. */
    private Instant erasedAt;

    /** When what was told was deleted because its time was over; null otherwise. */
    private Instant purgedAt;

    @Version
    private long version;

    UUID id() {
        return id;
    }

    int receiptKey() {
        return receiptKey;
    }

    ComplaintStatus status() {
        return status;
    }

    Instant filedAt() {
        return filedAt;
    }

    UUID officialId() {
        return officialId;
    }

    String unitCode() {
        return unitCode;
    }

    String positionTitle() {
        return positionTitle;
    }

    /** The post that a waiting complaint names. */
    Post post() {
        return new Post(unitCode, positionTitle);
    }

    String service() {
        return service;
    }

    Demand demand() {
        return demand;
    }

    LocalDate incidentDate() {
        return incidentDate;
    }

    Channel channel() {
        return channel;
    }

    byte[] confidential() {
        return confidential;
    }

    long version() {
        return version;
    }

    /** The day on which the accused must have held the post: that of the incident, or of the filing. */
    LocalDate day() {
        return day(incidentDate, filedAt);
    }

    static LocalDate day(LocalDate incidentDate, Instant filedAt) {
        return incidentDate == null ? CityTime.dayOf(filedAt) : incidentDate;
    }

    /** Binds a complaint whose accused was not known: it stays with that person, also after a rotation. */
    void bindTo(Accused accused, Place place) {
        if (officialId != null) throw new IllegalStateException("the complaint is bound already");
        accuse(accused, place);
    }

    /** The inspectorate finds that it is about somebody else, or who the unknown one is. */
    void reassignTo(Accused accused, Place place) {
        status.requireOpen();
        accuse(accused, place);
    }

    private void accuse(Accused accused, Place place) {
        officialId = accused.officialId();
        unitCode = accused.unitCode();
        round = place.round();
        filingNo = place.filingNo();
    }

    void servedAt(String unitOfTheAccused) {
        unitCode = unitOfTheAccused;
    }

    /**
     * The inspectorate leads it on.
     *
     * @param handlingDueOn the deadline that holds from the investigation's beginning
     */
    void leadTo(ComplaintStatus next, LocalDate handlingDueOn) {
        status.require(next);
        if (next == ComplaintStatus.INVESTIGATING) becomeDue(handlingDueOn);
        become(next);
    }

    private void become(ComplaintStatus next) {
        status = next;
        if (!next.isOpen()) becomeDue(null);
    }

    private void becomeDue(LocalDate day) {
        dueOn = day;
        escalatedAt = null;
    }

    void assignTo(String inspector) {
        status.requireOpen();
        assignedTo = inspector;
    }

    /** The assignment falls, where it was this inspector's. */
    void releaseFrom(String inspector) {
        if (inspector.equals(assignedTo)) assignedTo = null;
    }

    /** Its reporter takes it back. */
    void withdraw() {
        status.requireOpen();
        become(ComplaintStatus.WITHDRAWN);
    }

    /** It tells what another complaint tells, which goes on in its place. */
    void joinTo(Complaint original) {
        status.requireOpen();
        // Joined to one that counts for nobody, or for somebody else, it would be dismissed without being looked into.
        var isOfAnother = officialId != null && !officialId.equals(original.officialId);
        if (original.id.equals(id) || original.status.isDismissal() || isOfAnother) {
            throw new Conflict("complaint.no-original");
        }
        become(ComplaintStatus.DUPLICATE);
        duplicateOf = original.id;
    }

    /** The complaint that went on in its place was taken back by its own reporter, who does not speak for this one. */
    void goOnByItself(LocalDate verificationDueOn) {
        if (status != ComplaintStatus.DUPLICATE) throw new IllegalStateException("the complaint is no duplicate");
        duplicateOf = null;
        become(ComplaintStatus.VERIFYING);
        becomeDue(verificationDueOn);
    }

    /** Its reporter has what was told deleted; that it was filed stays, and how it counts. */
    void forget(byte[] nothingTold, byte[] hashOfNoReceipt, Instant at) {
        confidential = nothingTold;
        receiptHash = hashOfNoReceipt;
        erasedAt = at;
    }

    /**
     * Its time is over. Fingerprints go with the rest where it counts no longer; where it counts, they keep another
     * report of the same reporter from counting as well.
     */
    void purge(byte[] nothingTold, byte[] hashOfNoReceipt, Instant at) {
        if (status.isOpen()) throw new IllegalStateException("the complaint has not ended");
        forget(nothingTold, hashOfNoReceipt, erasedAt == null ? at : erasedAt);
        if (status.isDismissal()) fingerprints = List.of();
        purgedAt = at;
    }

    boolean isPurged() {
        return purgedAt != null;
    }

    /** @throws NotFound for whoever held its receipt when it was forgotten at this moment */
    void requireRemembered() {
        if (erasedAt != null) throw new NotFound("problem.not-found.detail");
    }

    Instant erasedAt() {
        return erasedAt;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    Instant escalatedAt() {
        return escalatedAt;
    }

    String assignedTo() {
        return assignedTo;
    }

    UUID duplicateOf() {
        return duplicateOf;
    }
}
