package id.siginjai.complaint.intake;

import id.siginjai.complaint.deadlines.Deadlines;
import id.siginjai.complaint.directory.Officials.OffLimits;
import id.siginjai.complaint.secrecy.Sealing;
import id.siginjai.kit.paging.PageRequest;
import id.siginjai.kit.problem.Conflict;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The complaints, for those who look into them. Whatever is off limits for the one who asks is not there. */
@ApplicationScoped
public class Complaints {

    private final ComplaintRepository complaints;
    private final ComplaintSteps steps;
    private final Receipts receipts;
    private final Sealing sealing;
    private final Deadlines deadlines;
    private final Clock clock;

    Complaints(
            ComplaintRepository complaints,
            ComplaintSteps steps,
            Receipts receipts,
            Sealing sealing,
            Deadlines deadlines,
            Clock clock) {
        this.complaints = complaints;
        this.steps = steps;
        this.receipts = receipts;
        this.sealing = sealing;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** Newest first, one more than the page shows. */
    public List<ComplaintSummary> page(ComplaintFilter filter, OffLimits offLimits, PageRequest page) {
        var today = deadlines.today();
        return complaints.page(
                new ComplaintSearch(offLimits).matching(filter, today).after(page.cursor()), today, page.fetch());
    }

    /** Whether it is there for the one who asks. */
    public boolean contains(UUID id, OffLimits offLimits) {
        return complaints.find(new ComplaintSearch(offLimits).withId(id)).isPresent();
    }

    /** Whether it is there, but for these limits. */
    public boolean isKeptBack(UUID id, OffLimits limits) {
        return complaints.findByIdOptional(id).isPresent() && !contains(id, limits);
    }

    /** As lists show it, to whoever has just changed it. */
    public ComplaintSummary summary(UUID id) {
        return complaints.summary(id, deadlines.today());
    }

    /** A complaint in full, decrypted. */
    public Optional<ComplaintDetail> open(UUID id, OffLimits offLimits) {
        return complaints
                .find(new ComplaintSearch(offLimits).withId(id))
                .map(complaint -> ComplaintDetail.of(
                        complaint, sealing.open(id, complaint.confidential(), Confidential.class), deadlines.today()));
    }

    /** In full, for its reporter. */
    public ComplaintDetail open(UUID id) {
        var complaint = complaints.findById(id);
        return ComplaintDetail.of(
                complaint, sealing.open(id, complaint.confidential(), Confidential.class), deadlines.today());
    }

    /**
     * Brings before the lead some of what is overdue. It may run in several instances at once.
     *
     * @return how many this run has brought up; 0 when there is nothing left
     */
    @Transactional
    public int escalateOverdue() {
        return complaints.escalate(deadlines.today(), clock.instant());
    }

    /** What has become of it since it was received, in order of time. */
    public List<Step> steps(UUID id) {
        return steps.of(id);
    }

    /**
     * The complaint that this receipt was given for. A transaction of its own: without one the request would keep this
     * connection while it waits for another.
     */
    @Transactional
    public Optional<UUID> byReceipt(String receipt) {
        var found = complaints.byReceiptHash(receipts.hashes(receipt));
        return receipts.isGiven(receipt, found) ? found.map(GivenReceipt::complaintId) : Optional.empty();
    }

    /**
     * Holds it as it is until the transaction ends, so that nothing is added to what ends at this moment.
     *
     * @throws Conflict for what has ended
     */
    @Transactional(TxType.MANDATORY)
    public void holdOpen(UUID id) {
        var complaint = complaints.lock(id);
        complaint.requireRemembered();
        complaint.status().requireOpen();
    }
}
