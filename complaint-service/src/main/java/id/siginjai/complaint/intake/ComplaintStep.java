package id.siginjai.complaint.intake;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** A step in a complaint's life, written once. That it was received stands in the complaint itself. */
@Entity
class ComplaintStep {

    @Id
    private UUID id;

    private UUID complaintId;

    @Enumerated(EnumType.STRING)
    private ComplaintStatus status;

    private Instant at;

    @Enumerated(EnumType.STRING)
    private Actor actor;

    private String takenBy;
    private byte[] note;

    protected ComplaintStep() {}

    /**
     * @param takenBy the inspector's user name; null for a reporter, who has none
     * @param note sealed; null where nothing was noted
     */
    ComplaintStep(
            UUID id, UUID complaintId, ComplaintStatus status, Instant at, Actor actor, String takenBy, byte[] note) {
        this.id = id;
        this.complaintId = complaintId;
        this.status = status;
        this.at = at;
        this.actor = actor;
        this.takenBy = takenBy;
        this.note = note;
    }

    UUID id() {
        return id;
    }

    ComplaintStatus status() {
        return status;
    }

    Instant at() {
        return at;
    }

    Actor actor() {
        return actor;
    }

    String takenBy() {
        return takenBy;
    }

    byte[] note() {
        return note;
    }
}
