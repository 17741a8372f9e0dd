package id.siginjai.complaint.strikes;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The event's data: {@code contracts/events/id.siginjai.pungli.threshold-withdrawn.v1.schema.json}. */
record ThresholdWithdrawn(
        UUID officialId, long sequence, int round, List<UUID> complaintIds, Reason reason, Instant withdrawnAt) {

    static final String TYPE = "id.siginjai.pungli.threshold-withdrawn.v1";
}
