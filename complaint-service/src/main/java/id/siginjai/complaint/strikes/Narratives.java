package id.siginjai.complaint.strikes;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** What reports tell, for comparing them with each other. Whoever keeps them implements this; nothing of it is kept. */
public interface Narratives {

    /** By report; without those whose reporter had it deleted. */
    Map<UUID, String> of(Collection<UUID> reports);
}
