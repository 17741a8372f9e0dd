package id.siginjai.performance.organisation;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What this feature asks of rotation, which implements it: rotation depends on organisation, so organisation names what
 * it needs here and does not know who answers.
 */
public interface OpenMarks {

    /** The open marks of these officials, by official; whoever has none is absent. */
    Map<UUID, OpenMark> of(Collection<UUID> officialIds);

    /** Every official with an open mark of that status. */
    Set<UUID> officialsWith(OpenMark.Status status);
}
