package id.siginjai.complaint.intake;

import id.siginjai.complaint.secrecy.Sealing;
import id.siginjai.complaint.strikes.Narratives;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

@ApplicationScoped
class SealedNarratives implements Narratives {

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
            var told = sealing.open(complaint.id(), complaint.confidential(), Confidential.class);
            if (told.narrative() != null) narratives.put(complaint.id(), told.narrative());
        }
        return narratives;
    }
}
