package id.siginjai.complaint.triage;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** Who read which complaint in full, and when (UU 27/2022). */
@Entity
class ComplaintAccess {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private UUID complaintId;
    private String reader;
    private Instant readAt;

    protected ComplaintAccess() {}

    ComplaintAccess(UUID complaintId, String reader, Instant readAt) {
        this.complaintId = complaintId;
        this.reader = reader;
        this.readAt = readAt;
    }
}
