package id.siginjai.complaint.strikes;

import static id.siginjai.complaint.intake.ComplaintStatus.INVESTIGATING;
import static id.siginjai.complaint.intake.ComplaintStatus.SUBSTANTIATED;
import static id.siginjai.complaint.intake.ComplaintStatus.UNSUBSTANTIATED;
import static id.siginjai.complaint.intake.ComplaintStatus.VERIFYING;

import id.siginjai.complaint.directory.Officials.OffLimits;
import id.siginjai.complaint.intake.Accusation;
import id.siginjai.complaint.intake.By;
import id.siginjai.complaint.intake.ChangeComplaint;
import id.siginjai.complaint.intake.ComplaintStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;

/** What the inspectorate, and reporters, make of complaints; each step in its own transaction, as over HTTP. */
@ApplicationScoped
public class Verdicts {

    private static final OffLimits NOTHING = new OffLimits(Set.of(), Set.of(), false);
    private static final By INSPECTOR = By.inspector("inspektorat", null);

    @Inject
    ChangeComplaint changeComplaint;

    public void unsubstantiated(UUID complaint) {
        investigated(complaint);
        lead(complaint, UNSUBSTANTIATED);
    }

    public void substantiated(UUID complaint) {
        investigated(complaint);
        lead(complaint, SUBSTANTIATED);
    }

    public void investigated(UUID complaint) {
        lead(complaint, VERIFYING);
        lead(complaint, INVESTIGATING);
    }

    public void lead(UUID complaint, ComplaintStatus next) {
        changeComplaint.leadTo(complaint, NOTHING, next, INSPECTOR);
    }

    public void duplicate(UUID complaint, UUID of) {
        changeComplaint.joinTo(of, complaint, NOTHING, INSPECTOR);
    }

    public void withdrawn(UUID complaint) {
        changeComplaint.withdraw(complaint);
    }

    /** It turns out to be about another official. */
    public void accused(UUID complaint, UUID official) {
        changeComplaint.accuse(complaint, NOTHING, new Accusation(official, null, null));
    }
}
