package id.siginjai.complaint.strikes;

import id.siginjai.kit.consumption.Unprocessable;
import java.time.Instant;
import java.util.UUID;

/**
 * What is read of a rotation event.
 *
 * @param pungliRound the round that gave the mark its reason; null for a mark without such a reason
 */
record RotationEnded(UUID rotationId, UUID officialId, String status, Integer pungliRound, Instant at) {

    RotationEnded {
        if (rotationId == null || officialId == null || status == null || at == null) {
            throw new Unprocessable("a rotation event without rotationId, officialId, status or at");
        }
    }

    /** A confirmed mark has not ended yet: its decree follows. */
    boolean endsARound() {
        return pungliRound != null && (status.equals("DECLINED") || status.equals("EXECUTED"));
    }
}
