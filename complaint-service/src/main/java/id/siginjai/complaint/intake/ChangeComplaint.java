package id.siginjai.complaint.intake;

import static java.util.stream.Collectors.toSet;

import id.siginjai.complaint.deadlines.Deadlines;
import id.siginjai.complaint.directory.Named;
import id.siginjai.complaint.directory.Officials;
import id.siginjai.complaint.directory.Officials.OffLimits;
import id.siginjai.complaint.strikes.Reason;
import id.siginjai.complaint.strikes.Strikes;
import id.siginjai.kit.problem.Conflict;
import id.siginjai.kit.problem.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The steps of a complaint's life, each counted in its own transaction. The tallies of the officials concerned are
 * locked before the complaint's row, as everywhere, or two changes would wait for each other.
 */
@ApplicationScoped
public class ChangeComplaint {

    private final ComplaintRepository complaints;
    private final ComplaintSteps steps;
    private final Officials officials;
    private final Strikes strikes;
    private final Deadlines deadlines;
    private final Event<ComplaintMoved> moves;

    ChangeComplaint(
            ComplaintRepository complaints,
            ComplaintSteps steps,
            Officials officials,
            Strikes strikes,
            Deadlines deadlines,
            Event<ComplaintMoved> moves) {
        this.complaints = complaints;
        this.steps = steps;
        this.officials = officials;
        this.strikes = strikes;
        this.deadlines = deadlines;
        this.moves = moves;
    }

    /** @throws NotFound also for a complaint that is off limits; so in every method that takes these */
    @Transactional
    public void leadTo(UUID id, OffLimits offLimits, ComplaintStatus next, By by) {
        var official = require(id, offLimits).officialId();
        counted(official, () -> move(lock(id, official), by, complaint -> lead(complaint, next)));
    }

    /** @param of the complaint that goes on in its place */
    @Transactional
    public void joinTo(UUID of, UUID id, OffLimits offLimits, By by) {
        var official = require(id, offLimits).officialId();
        var concerned = Stream.of(official, require(of, offLimits).officialId())
                .filter(Objects::nonNull)
                .collect(toSet());
        strikes.change(concerned, Reason.COMPLAINT_DISMISSED, places -> {
            // In one order for everybody: two complaints may be joined to each other at the same moment.
            for (var each : new TreeSet<>(List.of(id, of))) complaints.lock(each);
            move(requireStill(id, official), by, complaint -> complaint.joinTo(complaints.findById(of)));
            complaints.pointTo(of, id);
        });
    }

    /** The reporter takes it back. Those of other reporters that were joined to it go on by themselves. */
    @Transactional
    public void withdraw(UUID id) {
        var official = complaints.findById(id).officialId();
        var all = new TreeSet<>(complaints.joinedTo(id));
        all.add(id);
        var concerned = all.stream()
                .map(each -> complaints.findById(each).officialId())
                .filter(Objects::nonNull)
                .collect(toSet());
        strikes.change(concerned, Reason.COMPLAINT_DISMISSED, places -> {
            for (var each : all) complaints.lock(each);
            move(requireStill(id, official), By.REPORTER, Complaint::withdraw);
            complaints.joinedTo(id).forEach(this::letGoOn);
        });
    }

    private void letGoOn(UUID duplicate) {
        var complaint = complaints.lock(duplicate);
        move(complaint, By.RULE, each -> each.goOnByItself(deadlines.ofVerification(each.filedAt())));
    }

    /** What the inspectorate asked of the reporter has come. Nothing to whoever was not asked. */
    @Transactional
    public void answered(UUID id) {
        var complaint = complaints.lock(id);
        if (complaint.status() == ComplaintStatus.NEEDS_INFORMATION) {
            move(complaint, By.REPORTER, waiting -> lead(waiting, ComplaintStatus.VERIFYING));
        }
    }

    /** @throws Conflict also where nobody known held the post on the day of the incident */
    @Transactional
    public void accuse(UUID id, OffLimits offLimits, Accusation accusation) {
        var complaint = require(id, offLimits);
        var accused = officials.whoIsMeant(
                new Named(accusation.officialId(), accusation.unitCode(), accusation.positionTitle(), complaint.day()));
        if (accused.officialId() == null) throw new Conflict("complaint.nobody-held-the-post");
        var before = complaint.officialId();
        if (accused.officialId().equals(before)) return;
        var concerned = before == null ? Set.of(accused.officialId()) : Set.of(before, accused.officialId());
        strikes.change(concerned, Reason.COMPLAINT_REASSIGNED, places -> {
            var locked = lock(id, before);
            locked.reassignTo(accused, places.next(accused.officialId(), locked.filedAt()));
        });
    }

    private void lead(Complaint complaint, ComplaintStatus next) {
        complaint.leadTo(next, deadlines.ofHandling(complaint.filedAt()));
    }

    private void counted(UUID official, Runnable change) {
        if (official == null) {
            change.run();
        } else {
            strikes.change(Set.of(official), Reason.COMPLAINT_DISMISSED, places -> change.run());
        }
    }

    private void move(Complaint complaint, By by, Consumer<Complaint> step) {
        var before = complaint.status();
        step.accept(complaint);
        steps.append(complaint, by);
        moves.fire(new ComplaintMoved(complaint.id(), before, complaint.status(), by.actor()));
    }

    private Complaint require(UUID id, OffLimits offLimits) {
        return complaints
                .find(new ComplaintSearch(offLimits).withId(id))
                .orElseThrow(() -> new NotFound("problem.not-found.detail"));
    }

    /** @param official whose tally is locked: the directory may have told another one since */
    private Complaint lock(UUID id, UUID official) {
        complaints.lock(id);
        return requireStill(id, official);
    }

    private Complaint requireStill(UUID id, UUID official) {
        var complaint = complaints.findById(id);
        if (!Objects.equals(complaint.officialId(), official)) throw new Conflict("complaint.changed-meanwhile");
        return complaint;
    }
}
