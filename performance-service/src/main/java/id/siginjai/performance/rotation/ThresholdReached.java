package id.siginjai.performance.rotation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The complaints about an official reached the threshold: what this feature reads of the event's data. */
record ThresholdReached(UUID officialId, Long sequence, Integer round, List<UUID> complaintIds, Instant reachedAt) {

    static final String TYPE = "id.siginjai.pungli.threshold-reached.v1";

    ThresholdReached {
        Needed.present("officialId", officialId);
        Needed.positive("sequence", sequence);
        Needed.positive("round", round);
        Needed.elements("complaintIds", complaintIds);
        Needed.moment("reachedAt", reachedAt);
        complaintIds = List.copyOf(complaintIds);
    }
}
