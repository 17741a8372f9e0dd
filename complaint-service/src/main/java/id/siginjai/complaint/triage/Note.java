package id.siginjai.complaint.triage;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** What an inspector noted for other inspectors, written once and never shown to the reporter. */
@Entity
class Note {

    @Id
    private UUID id;

    private UUID complaintId;
    private String writtenBy;
    private Instant writtenAt;
    private byte[] text;

    protected Note() {}

    /** @param text sealed */
    Note(UUID id, UUID complaintId, String writtenBy, Instant writtenAt, byte[] text) {
        this.id = id;
        this.complaintId = complaintId;
        this.writtenBy = writtenBy;
        this.writtenAt = writtenAt;
        this.text = text;
    }

    UUID id() {
        return id;
    }

    String writtenBy() {
        return writtenBy;
    }

    Instant writtenAt() {
        return writtenAt;
    }

    byte[] text() {
        return text;
    }
}
