package id.siginjai.performance.rotation;

import id.siginjai.kit.composed.Sql;
import id.siginjai.performance.organisation.RotationReason;
import java.util.UUID;

/** Which marks are asked for; null where it does not matter. */
record RotationFilter(UUID official, RotationStatus status, RotationReason reason) {

    /** @param marks SQL that names them {@code r} and has a condition already */
    void narrow(Sql marks) {
        if (official != null) marks.then("AND r.official_id = ?", official);
        if (status != null) marks.then("AND r.status = ?", status.name());
        if (reason != null) {
            marks.then(
                    "AND EXISTS (SELECT 1 FROM rotation_evidence e WHERE e.rotation_id = r.id AND e.reason = ?)",
                    reason.name());
        }
    }
}
