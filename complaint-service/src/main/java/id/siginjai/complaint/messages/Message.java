package id.siginjai.complaint.messages;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** A message between a reporter and the inspectorate, written once. */
@Entity
class Message {

    @Id
    private UUID id;

    private UUID complaintId;

    @Enumerated(EnumType.STRING)
    private Writer writer;

    private String writtenBy;
    private Instant writtenAt;
    private byte[] text;

    protected Message() {}

    /**
     * @param writtenBy the inspector's user name; null for the reporter
     * @param text sealed
     */
    Message(UUID id, UUID complaintId, Writer writer, String writtenBy, Instant writtenAt, byte[] text) {
        this.id = id;
        this.complaintId = complaintId;
        this.writer = writer;
        this.writtenBy = writtenBy;
        this.writtenAt = writtenAt;
        this.text = text;
    }

    UUID id() {
        return id;
    }

    UUID complaintId() {
        return complaintId;
    }

    Writer writer() {
        return writer;
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
