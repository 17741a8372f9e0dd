package id.siginjai.complaint.intake;

import id.siginjai.complaint.secrecy.Sealing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.UUID;

/**
 * Deletes what a reporter told and who it was (UU 27/2022, right to erasure). That there was a report stays, with what
 * is counted of it and the keyed fingerprints that tell it from another reporter's: without them the accused's strikes
 * would change, and the same person would count twice.
 */
@ApplicationScoped
public class ForgetReporter {

    private final ComplaintRepository complaints;
    private final Receipts receipts;
    private final Sealing sealing;
    private final Clock clock;

    ForgetReporter(ComplaintRepository complaints, Receipts receipts, Sealing sealing, Clock clock) {
        this.complaints = complaints;
        this.receipts = receipts;
        this.sealing = sealing;
        this.clock = clock;
    }

    /** The receipt opens nothing any more, as if it had never been given. */
    @Transactional(TxType.MANDATORY)
    public void forget(UUID id) {
        var complaint = complaints.lock(id);
        complaint.requireRemembered();
        complaint.forget(sealing.seal(id, Confidential.NOTHING), receipts.hashOfNone(), clock.instant());
    }
}
