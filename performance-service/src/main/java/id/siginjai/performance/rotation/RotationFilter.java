package id.siginjai.performance.rotation;

import id.siginjai.performance.organisation.RotationReason;
import io.quarkus.panache.common.Parameters;
import java.util.UUID;

/** Which marks are asked for; null where it does not matter. */
record RotationFilter(UUID official, RotationStatus status, RotationReason reason) {

    /** @param whose a condition on the official that {@code :whose} names, which is none for whoever is no official */
    static String where(String whose) {
        return "from Rotation r where (:whose is null or " + whose + ")"
                + " and (:official is null or r.officialId = :official)"
                + " and (:status is null or r.status = :status)"
                + " and (:reason is null or exists (select 1 from Evidence e where e.rotation = r and e.reason = :reason))";
    }

    Parameters parameters(UUID whose) {
        return Parameters.with("whose", whose)
                .and("official", official)
                .and("status", status)
                .and("reason", reason);
    }
}
