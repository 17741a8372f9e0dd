package id.siginjai.complaint.triage;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** Who opened what of which complaint, and when (UU 27/2022); or was kept from it. */
@Entity
class ComplaintAccess {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private UUID complaintId;
    private String reader;
    private Instant readAt;

    @Enumerated(EnumType.STRING)
    private Part part;

    private boolean keptFrom;

    protected ComplaintAccess() {}

    ComplaintAccess(UUID complaintId, String reader, Instant readAt, Part part, boolean keptFrom) {
        this.complaintId = complaintId;
        this.reader = reader;
        this.readAt = readAt;
        this.part = part;
        this.keptFrom = keptFrom;
    }

    Long id() {
        return id;
    }

    String reader() {
        return reader;
    }

    Instant readAt() {
        return readAt;
    }

    Part part() {
        return part;
    }

    boolean keptFrom() {
        return keptFrom;
    }
}
