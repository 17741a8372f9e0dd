package id.siginjai.complaint.triage;

import id.siginjai.complaint.directory.Officials.OffLimits;
import id.siginjai.complaint.intake.ComplaintDetail;
import id.siginjai.complaint.intake.Complaints;
import id.siginjai.kit.problem.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Opens a complaint in full, which leaves a trace. */
@ApplicationScoped
class ReadComplaint {

    private final Complaints complaints;
    private final ComplaintAccessLog accessLog;
    private final Clock clock;

    ReadComplaint(Complaints complaints, ComplaintAccessLog accessLog, Clock clock) {
        this.complaints = complaints;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    /** @throws NotFound also for a complaint that the reader must not know of */
    @Transactional
    ComplaintDetail read(UUID id, String reader, OffLimits offLimits) {
        var complaint = complaints.open(id, offLimits).orElseThrow(() -> new NotFound("problem.not-found.detail"));
        accessLog.persist(new ComplaintAccess(id, reader, clock.instant()));
        return complaint;
    }
}
