package id.siginjai.complaint.intake;

import id.siginjai.complaint.secrecy.Sealing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Deletes what was told of complaints that have ended, and of those who told it. What is counted stays. */
@ApplicationScoped
public class PurgeComplaint {

    private final ComplaintRepository complaints;
    private final ComplaintSteps steps;
    private final Receipts receipts;
    private final Sealing sealing;
    private final Event<ComplaintPurged> purged;
    private final Clock clock;

    PurgeComplaint(
            ComplaintRepository complaints,
            ComplaintSteps steps,
            Receipts receipts,
            Sealing sealing,
            Event<ComplaintPurged> purged,
            Clock clock) {
        this.complaints = complaints;
        this.steps = steps;
        this.receipts = receipts;
        this.sealing = sealing;
        this.purged = purged;
        this.clock = clock;
    }

    /** Some of those that came to one of these ends before that moment. */
    @Transactional
    public List<UUID> endedBefore(Collection<ComplaintStatus> ends, Instant moment) {
        return complaints.endedBefore(ends, moment);
    }

    /** Does nothing to what another instance has purged at this moment. */
    @Transactional
    public void purge(UUID id) {
        var complaint = complaints.lock(id);
        if (complaint.isPurged()) return;
        complaint.purge(sealing.seal(id, Confidential.NOTHING), receipts.hashOfNone(), clock.instant());
        steps.forgetNotes(id);
        purged.fire(new ComplaintPurged(id));
    }
}
