package id.siginjai.complaint.intake;

import id.siginjai.complaint.deadlines.Deadlines;
import id.siginjai.complaint.directory.Officials;
import id.siginjai.complaint.secrecy.Sealing;
import id.siginjai.kit.idempotency.Idempotency;
import id.siginjai.kit.idempotency.Idempotency.Created;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.postgresql.util.PSQLException;

/** Takes a report in: one transaction stores it, counts it, and tells when it is the one that reaches the threshold. */
@ApplicationScoped
class FileComplaint {

    private static final int ATTEMPTS = 3;

    private final Idempotency idempotency;
    private final ComplaintIds ids;
    private final Receipts receipts;
    private final Fingerprints fingerprints;
    private final Sealing sealing;
    private final Officials officials;
    private final Deadlines deadlines;
    private final ComplaintStore store;
    private final ComplaintRepository complaints;
    private final Event<ComplaintFiled> filed;
    private final Clock clock;

    FileComplaint(
            Idempotency idempotency,
            ComplaintIds ids,
            Receipts receipts,
            Fingerprints fingerprints,
            Sealing sealing,
            Officials officials,
            Deadlines deadlines,
            ComplaintStore store,
            ComplaintRepository complaints,
            Event<ComplaintFiled> filed,
            Clock clock) {
        this.idempotency = idempotency;
        this.ids = ids;
        this.receipts = receipts;
        this.fingerprints = fingerprints;
        this.sealing = sealing;
        this.officials = officials;
        this.deadlines = deadlines;
        this.store = store;
        this.complaints = complaints;
        this.filed = filed;
        this.clock = clock;
    }

    /** @param idempotencyKey null where the client sent none */
    FiledComplaint file(FileComplaintRequest request, String idempotencyKey) {
        for (var attempt = 1; ; attempt++) {
            try {
                return QuarkusTransaction.requiringNew().call(() -> fileOnce(request, idempotencyKey));
            } catch (RuntimeException e) {
                if (!isReceiptTaken(e) || attempt == ATTEMPTS) throw e;
            }
        }
    }

    private FiledComplaint fileOnce(FileComplaintRequest request, String idempotencyKey) {
        return idempotency.once("fileComplaint", idempotencyKey, request, () -> create(request), this::again);
    }

    /** Two ids may give the same 16 digits. Then the transaction is lost, and another id is drawn. */
    private static boolean isReceiptTaken(RuntimeException e) {
        return e.getCause() instanceof PSQLException refused
                && refused.getServerErrorMessage() != null
                && "one_complaint_a_receipt"
                        .equals(refused.getServerErrorMessage().getConstraint());
    }

    private Created<FiledComplaint> create(FileComplaintRequest request) {
        var id = ids.next();
        // No finer than milliseconds, which is what the events and the answers tell.
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var receiptKey = receipts.key();
        var receipt = receipts.of(id, receiptKey);
        store.store(new Filing(
                id,
                now,
                deadlines.ofVerification(now),
                receiptKey,
                receipts.hash(receipt),
                officials.whoIsMeant(
                        request.officialId(),
                        request.unitCode(),
                        request.positionTitle(),
                        Complaint.day(request.incidentDate(), now)),
                fingerprints.of(request.reporter()),
                sealing.seal(id, Confidential.of(request)),
                request));
        filed.fire(new ComplaintFiled(request.channel()));
        return new Created<>(id, new FiledComplaint(id, receipt, ComplaintStatus.RECEIVED, now));
    }

    /** The answer of the first time, also when the complaint has moved on since. */
    private FiledComplaint again(UUID id) {
        var complaint = complaints.findById(id);
        var receipt = receipts.of(id, complaint.receiptKey());
        return new FiledComplaint(id, receipt, ComplaintStatus.RECEIVED, complaint.filedAt());
    }
}
