package id.siginjai.complaint.triage;

import id.siginjai.complaint.intake.AssignComplaint;
import id.siginjai.complaint.intake.By;
import id.siginjai.complaint.intake.ChangeComplaint;
import id.siginjai.complaint.intake.ComplaintSummary;
import id.siginjai.complaint.intake.Complaints;
import id.siginjai.kit.identity.CurrentUser;
import id.siginjai.kit.problem.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** An inspector takes a complaint a step on. The answer holds nothing confidential: a step is no reading. */
@ApplicationScoped
class TakeStep {

    private final AdmitReader admitReader;
    private final ChangeComplaint changeComplaint;
    private final AssignComplaint assignComplaint;
    private final Complaints complaints;
    private final Notes notes;
    private final CurrentUser user;
    private final Clock clock;

    TakeStep(
            AdmitReader admitReader,
            ChangeComplaint changeComplaint,
            AssignComplaint assignComplaint,
            Complaints complaints,
            Notes notes,
            CurrentUser user,
            Clock clock) {
        this.admitReader = admitReader;
        this.changeComplaint = changeComplaint;
        this.assignComplaint = assignComplaint;
        this.complaints = complaints;
        this.notes = notes;
        this.user = user;
        this.clock = clock;
    }

    /** @throws NotFound also for a complaint that the inspector must not know of; so in every method here */
    @Transactional
    ComplaintSummary leadTo(UUID id, StatusRequest request) {
        var offLimits = admitReader.admit(id, Part.STEP);
        changeComplaint.leadTo(id, offLimits, request.status(), By.inspector(user.name(), request.note()));
        return complaints.summary(id);
    }

    /** The complaint may be off limits for the same inspector from then on. */
    @Transactional
    ComplaintSummary accuse(UUID id, AccusedRequest request) {
        var offLimits = admitReader.admit(id, Part.STEP);
        var before = complaints.summary(id).officialId();
        changeComplaint.accuse(id, offLimits, request.accusation());
        var after = complaints.summary(id);
        if (!after.officialId().equals(before)) noteTheAccused(id, before, after.officialId());
        return after;
    }

    /** Who is accused decides whom it counts against: who said so, and who it was before, must be answerable. */
    private void noteTheAccused(UUID complaint, UUID before, UUID after) {
        var text = "Terlapor: " + (before == null ? "belum diketahui" : before) + " → " + after;
        notes.write(UUID.randomUUID(), complaint, user.name(), clock.instant().truncatedTo(ChronoUnit.MILLIS), text);
    }

    @Transactional
    ComplaintSummary assign(UUID id, AssignmentRequest request) {
        var offLimits = admitReader.admit(id, Part.STEP);
        assignComplaint.assign(id, offLimits, request.inspector());
        return complaints.summary(id);
    }

    @Transactional
    ComplaintSummary join(UUID id, DuplicateRequest request) {
        var offLimits = admitReader.admit(id, Part.STEP);
        changeComplaint.joinTo(request.of(), id, offLimits, By.inspector(user.name(), null));
        return complaints.summary(id);
    }
}
