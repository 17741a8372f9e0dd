package id.siginjai.complaint.evidence;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** A file that a reporter attached, written once. Its content is in the store under the same id. */
@Entity
class Attachment {

    static final int MOST = 5;

    @Id
    private UUID id;

    private UUID complaintId;
    private int ordinal;

    @Enumerated(EnumType.STRING)
    private EvidenceType type;

    private long size;
    private Instant attachedAt;
    private byte[] fileKey;

    protected Attachment() {}

    /** @param ordinal its place among the complaint's, from 1 */
    Attachment(UUID complaintId, int ordinal, StoredFile file, Instant attachedAt) {
        this.id = file.id();
        this.complaintId = complaintId;
        this.ordinal = ordinal;
        this.type = file.type();
        this.size = file.size();
        this.attachedAt = attachedAt;
        this.fileKey = file.sealedKey();
    }

    UUID id() {
        return id;
    }

    int ordinal() {
        return ordinal;
    }

    EvidenceType type() {
        return type;
    }

    long size() {
        return size;
    }

    Instant attachedAt() {
        return attachedAt;
    }

    /** Sealed. */
    byte[] fileKey() {
        return fileKey;
    }
}
