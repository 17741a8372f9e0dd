package id.siginjai.complaint.triage;

import id.siginjai.complaint.directory.Officials;
import id.siginjai.complaint.directory.Officials.OffLimits;
import id.siginjai.complaint.intake.Complaints;
import id.siginjai.kit.identity.CurrentUser;
import id.siginjai.kit.problem.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** The door to a complaint: what is off limits for whoever asks is not there, and each opening leaves a trace. */
@ApplicationScoped
class AdmitReader {

    private final Complaints complaints;
    private final Officials officials;
    private final ComplaintAccessLog accessLog;
    private final CurrentUser user;
    private final Clock clock;

    AdmitReader(
            Complaints complaints, Officials officials, ComplaintAccessLog accessLog, CurrentUser user, Clock clock) {
        this.complaints = complaints;
        this.officials = officials;
        this.accessLog = accessLog;
        this.user = user;
        this.clock = clock;
    }

    /**
     * @return what is off limits for the one who asks
     * @throws NotFound also for a complaint that the one who asks must not know of
     */
    @Transactional
    OffLimits admit(UUID complaint, Part part) {
        var offLimits = officials.offLimitsFor(user);
        if (!complaints.contains(complaint, offLimits)) throw new NotFound("problem.not-found.detail");
        if (part != Part.STEP) {
            accessLog.persist(new ComplaintAccess(complaint, user.name(), clock.instant(), part, false));
        }
        return offLimits;
    }
}
