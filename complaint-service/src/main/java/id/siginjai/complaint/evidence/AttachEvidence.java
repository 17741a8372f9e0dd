package id.siginjai.complaint.evidence;

import id.siginjai.complaint.intake.Complaints;
import id.siginjai.kit.idempotency.Idempotency;
import id.siginjai.kit.idempotency.Idempotency.Created;
import id.siginjai.kit.problem.Conflict;
import id.siginjai.kit.problem.Refusal;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * Attaches a file to a complaint. The file is stored before the transaction that writes its row, since a sender may be
 * slow; a file whose row was not written is deleted here, or by {@link SweepOrphans} where this could not.
 */
@ApplicationScoped
public class AttachEvidence {

    private final Complaints complaints;
    private final AttachmentRepository attachments;
    private final StoreFile storeFile;
    private final Idempotency idempotency;
    private final Clock clock;

    AttachEvidence(
            Complaints complaints,
            AttachmentRepository attachments,
            StoreFile storeFile,
            Idempotency idempotency,
            Clock clock) {
        this.complaints = complaints;
        this.attachments = attachments;
        this.storeFile = storeFile;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    /** What makes two uploads the same one. */
    private record Upload(EvidenceType type, byte[] digest) {}

    /**
     * @param sent read once, and no further than it may be long
     * @param idempotencyKey null where the client sent none
     * @throws Conflict about a complaint that has ended, or has as many attachments as it may
     */
    public AttachedFile attach(UUID complaint, InputStream sent, String idempotencyKey) {
        // A repeated upload of the last one is let through: it is known by its content alone.
        if (idempotencyKey == null) QuarkusTransaction.requiringNew().run(() -> requireRoom(complaint));
        var file = storeFile.store(sent);
        AttachedFile attached;
        try {
            attached = QuarkusTransaction.requiringNew().call(() -> keep(complaint, file, idempotencyKey));
        } catch (Refusal e) {
            // Any other failure may have come after the commit: then the sweep decides.
            storeFile.delete(file.id());
            throw e;
        }
        if (!attached.id().equals(file.id())) storeFile.delete(file.id());
        return attached;
    }

    private AttachedFile keep(UUID complaint, StoredFile file, String idempotencyKey) {
        return idempotency.once(
                "attachEvidence " + complaint,
                idempotencyKey,
                new Upload(file.type(), file.digest()),
                () -> create(complaint, file),
                id -> AttachedFile.of(attachments.findById(id)));
    }

    private Created<AttachedFile> create(UUID complaint, StoredFile file) {
        var place = requireRoom(complaint) + 1;
        var attachment = new Attachment(complaint, place, file, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        attachments.persistAndFlush(attachment);
        return new Created<>(attachment.id(), AttachedFile.of(attachment));
    }

    /** How many there are. The complaint is held, so that of two uploads at once each sees the other. */
    private int requireRoom(UUID complaint) {
        complaints.holdOpen(complaint);
        var count = attachments.countOf(complaint);
        if (count >= Attachment.MOST) throw new Conflict("evidence.full", Attachment.MOST);
        return count;
    }
}
