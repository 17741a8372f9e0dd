package id.siginjai.complaint.intake;

import id.siginjai.complaint.directory.Officials.OffLimits;
import id.siginjai.kit.problem.Conflict;
import id.siginjai.kit.problem.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Who looks into a complaint, and who does no more. */
@ApplicationScoped
public class AssignComplaint {

    private final ComplaintRepository complaints;
    private final Recusals recusals;
    private final Clock clock;

    AssignComplaint(ComplaintRepository complaints, Recusals recusals, Clock clock) {
        this.complaints = complaints;
        this.recusals = recusals;
        this.clock = clock;
    }

    /**
     * @param inspector the user name of whoever is to look into it
     * @throws NotFound also for a complaint that is off limits
     * @throws Conflict for an inspector who has stepped back from it
     */
    @Transactional
    public void assign(UUID id, OffLimits offLimits, String inspector) {
        var complaint = lock(id, offLimits);
        if (recusals.contain(id, inspector)) throw new Conflict("complaint.inspector-is-recused");
        complaint.assignTo(inspector);
    }

    /**
     * The inspector steps back: the complaint is off limits from then on, and an assignment falls.
     *
     * @throws NotFound also for a complaint that is off limits
     */
    @Transactional
    public void recuse(UUID id, OffLimits offLimits, String inspector) {
        var complaint = lock(id, offLimits);
        complaint.releaseFrom(inspector);
        recusals.persist(new Recusal(id, inspector, clock.instant()));
    }

    private Complaint lock(UUID id, OffLimits offLimits) {
        if (complaints.find(new ComplaintSearch(offLimits).withId(id)).isEmpty()) {
            throw new NotFound("problem.not-found.detail");
        }
        return complaints.lock(id);
    }
}
