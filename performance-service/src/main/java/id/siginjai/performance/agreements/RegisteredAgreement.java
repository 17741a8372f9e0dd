package id.siginjai.performance.agreements;

import id.siginjai.kit.time.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** Where an agreement stands in the register, what it amends there, and the moments of its life. */
@MappedSuperclass
abstract class RegisteredAgreement {

    @Id
    private UUID id;

    private String number;

    private int serial;

    private int year;

    private int revision;

    @Column(name = "amends_id")
    UUID amends;

    @Enumerated(EnumType.STRING)
    AmendmentReason reason;

    String note;

    @Column(name = "created_at")
    private Instant createdAt;

    /** Moves with every change, of its parts too, so that the version rises with them. */
    @Column(name = "changed_at")
    Instant changedAt;

    @Column(name = "submitted_at")
    Instant submittedAt;

    @Column(name = "sealed_at")
    Instant sealedAt;

    @Column(name = "closed_at")
    Instant closedAt;

    @Version
    private long version;

    protected RegisteredAgreement() {}

    RegisteredAgreement(Entry entry, Instant at) {
        id = Ids.timeOrdered();
        number = entry.number();
        serial = entry.serial();
        year = entry.year();
        revision = entry.revision();
        createdAt = at;
        changedAt = at;
    }

    /** A line of the register; the revisions of an agreement share its serial. */
    record Entry(String number, int year, int serial, int revision) {

        Entry next(String itsNumber) {
            return new Entry(itsNumber, year, serial, revision + 1);
        }
    }

    boolean isAmendment() {
        return amends != null;
    }

    UUID id() {
        return id;
    }

    Entry entry() {
        return new Entry(number, year, serial, revision);
    }

    String number() {
        return number;
    }

    int year() {
        return year;
    }

    int revision() {
        return revision;
    }

    UUID amends() {
        return amends;
    }

    AmendmentReason reason() {
        return reason;
    }

    String note() {
        return note;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant submittedAt() {
        return submittedAt;
    }

    Instant sealedAt() {
        return sealedAt;
    }

    Instant closedAt() {
        return closedAt;
    }

    long version() {
        return version;
    }
}
