package id.siginjai.complaint.intake;

import id.siginjai.complaint.secrecy.Sealing;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** What has become of complaints, step by step. Notes are kept encrypted: inspectors write names into them. */
@ApplicationScoped
class ComplaintSteps implements PanacheRepositoryBase<ComplaintStep, UUID> {

    private final Sealing sealing;
    private final Clock clock;

    ComplaintSteps(Sealing sealing, Clock clock) {
        this.sealing = sealing;
        this.clock = clock;
    }

    /** Writes down what the complaint has just become. */
    void append(Complaint complaint, By by) {
        var id = UUID.randomUUID();
        persist(new ComplaintStep(
                id,
                complaint.id(),
                complaint.status(),
                clock.instant(),
                by.actor(),
                by.name(),
                by.note() == null ? null : sealing.seal(id, by.note())));
    }

    void forgetNotes(UUID complaint) {
        update("note = null where complaintId = ?1", complaint);
    }

    List<Step> of(UUID complaint) {
        return list("complaintId = ?1 order by at, id", complaint).stream()
                .map(step -> new Step(
                        step.status(),
                        step.at(),
                        step.actor(),
                        step.takenBy(),
                        step.note() == null ? null : sealing.open(step.id(), step.note(), String.class)))
                .toList();
    }
}
