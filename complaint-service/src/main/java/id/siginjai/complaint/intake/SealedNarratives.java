package id.siginjai.complaint.intake;

import id.siginjai.complaint.secrecy.Sealing;
import id.siginjai.complaint.secrecy.Sealing.SealBroken;
import id.siginjai.complaint.strikes.Narratives;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

@ApplicationScoped
class SealedNarratives implements Narratives {

    private static final Logger LOG = Logger.getLogger(SealedNarratives.class);

    private final ComplaintRepository complaints;
    private final Sealing sealing;

    SealedNarratives(ComplaintRepository complaints, Sealing sealing) {
        this.complaints = complaints;
        this.sealing = sealing;
    }

    @Override
    public Map<UUID, String> of(Collection<UUID> reports) {
        var narratives = new HashMap<UUID, String>();
        for (var complaint : complaints.list("id in ?1", reports)) {
            narrativeOf(complaint).ifPresent(narrative -> narratives.put(complaint.id(), narrative));
        }
        return narratives;
    }

    /** One that was altered must not hide how the reports add up; whoever opens it is told. */
    private Optional<String> narrativeOf(Complaint complaint) {
        try {
            return Optional.ofNullable(sealing.open(complaint.id(), complaint.confidential(), Confidential.class)
                    .narrative());
        } catch (SealBroken e) {
            LOG.error(e.getMessage());
            return Optional.empty();
        }
    }
}
