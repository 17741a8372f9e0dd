package id.siginjai.complaint.strikes;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The event's data: {@code contracts/events/id.siginjai.pungli.threshold-reached.v1.schema.json}. */
record ThresholdReached(
        UUID officialId,
        long sequence,
        int round,
        int threshold,
        List<UUID> complaintIds,
        int policyVersion,
        Instant reachedAt) {

    static final String TYPE = "id.siginjai.pungli.threshold-reached.v1";
}
