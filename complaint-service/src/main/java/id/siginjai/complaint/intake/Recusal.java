package id.siginjai.complaint.intake;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** An inspector has stepped back from a complaint, and does not see it again. */
@Entity
@IdClass(Recusal.Key.class)
class Recusal {

    record Key(UUID complaintId, String inspector) implements Serializable {}

    @Id
    private UUID complaintId;

    @Id
    private String inspector;

    private Instant recusedAt;

    protected Recusal() {}

    Recusal(UUID complaintId, String inspector, Instant recusedAt) {
        this.complaintId = complaintId;
        this.inspector = inspector;
        this.recusedAt = recusedAt;
    }
}
