package id.siginjai.complaint.triage;

import id.siginjai.complaint.directory.Officials;
import id.siginjai.complaint.directory.Officials.OffLimits;
import id.siginjai.complaint.intake.Complaints;
import id.siginjai.kit.identity.CurrentUser;
import id.siginjai.kit.problem.NotFound;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/**
 * The door to a complaint: what is off limits for whoever asks is not there, and each opening leaves a trace. So does an
 * attempt in one's own matter, as a recusal that the law makes (UU 30/2014, article 42).
 */
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
        if (!complaints.contains(complaint, offLimits)) {
            if (complaints.isKeptBack(complaint, officials.ownMattersOf(user))) keepFrom(complaint, part);
            throw new NotFound("problem.not-found.detail");
        }
        if (part != Part.STEP) accessLog.persist(access(complaint, part, false));
        return offLimits;
    }

    /** Kept whatever becomes of the transaction, which the refusal undoes. */
    private void keepFrom(UUID complaint, Part part) {
        QuarkusTransaction.requiringNew().run(() -> accessLog.persist(access(complaint, part, true)));
    }

    private ComplaintAccess access(UUID complaint, Part part, boolean keptFrom) {
        return new ComplaintAccess(complaint, user.name(), clock.instant(), part, keptFrom);
    }
}
