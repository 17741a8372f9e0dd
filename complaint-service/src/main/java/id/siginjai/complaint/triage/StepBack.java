package id.siginjai.complaint.triage;

import id.siginjai.complaint.intake.AssignComplaint;
import id.siginjai.kit.identity.CurrentUser;
import id.siginjai.kit.problem.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** An inspector steps back from a complaint, and tells the others why. */
@ApplicationScoped
class StepBack {

    private final AdmitReader admitReader;
    private final AssignComplaint assignComplaint;
    private final ComplaintAccessLog accessLog;
    private final Notes notes;
    private final CurrentUser user;
    private final Clock clock;

    StepBack(
            AdmitReader admitReader,
            AssignComplaint assignComplaint,
            ComplaintAccessLog accessLog,
            Notes notes,
            CurrentUser user,
            Clock clock) {
        this.admitReader = admitReader;
        this.assignComplaint = assignComplaint;
        this.accessLog = accessLog;
        this.notes = notes;
        this.user = user;
        this.clock = clock;
    }

    /** @throws NotFound also for a complaint that the inspector must not know of, or stepped back from before */
    @Transactional
    void stepBack(UUID complaint, RecusalRequest request) {
        var offLimits = admitReader.admit(complaint, Part.STEP);
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        assignComplaint.recuse(complaint, offLimits, user.name());
        notes.write(UUID.randomUUID(), complaint, user.name(), now, request.reason());
        accessLog.persist(new ComplaintAccess(complaint, user.name(), now, Part.RECUSAL, true));
    }
}
