package id.siginjai.performance.rotation;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import id.siginjai.performance.organisation.RotationReason;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What others are told of a mark: the data of {@code id.siginjai.rotation.*.v1}.
 *
 * @param pungliRound the round of complaints that gives or gave the pungli reason; null without that reason
 */
@JsonPropertyOrder({"rotationId", "officialId", "status", "reasons", "pungliRound", "at"})
record RotationAnnouncement(
        UUID rotationId,
        UUID officialId,
        RotationStatus status,
        List<RotationReason> reasons,
        Integer pungliRound,
        Instant at) {

    static final String MARKED = "id.siginjai.rotation.marked.v1";
    static final String WITHDRAWN = "id.siginjai.rotation.withdrawn.v1";

    static final String DECIDED = "id.siginjai.rotation.decided.v1";
    static final String EXECUTED = "id.siginjai.rotation.executed.v1";

    static RotationAnnouncement of(Rotation mark, Integer pungliRound, Instant at) {
        return new RotationAnnouncement(mark.id(), mark.officialId(), mark.status(), mark.reasons(), pungliRound, at);
    }
}
