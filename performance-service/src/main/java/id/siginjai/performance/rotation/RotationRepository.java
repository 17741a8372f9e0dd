package id.siginjai.performance.rotation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
class RotationRepository implements PanacheRepositoryBase<Rotation, UUID> {

    private static final Set<RotationStatus> OPEN = Set.of(RotationStatus.MARKED, RotationStatus.CONFIRMED);

    Optional<Rotation> openOf(UUID officialId) {
        return find("officialId = ?1 and status in ?2", officialId, OPEN).singleResultOptional();
    }

    List<Rotation> openOf(Collection<UUID> officialIds) {
        if (officialIds.isEmpty()) return List.of();
        return list("officialId in ?1 and status in ?2", officialIds, OPEN);
    }

    /** The marks that rest on the complaints of that round, as far as they were not withdrawn. */
    List<Rotation> restingOn(UUID officialId, int round) {
        return list(
                "from Rotation r where r.officialId = ?1 and exists (select 1 from Evidence e where e.rotation = r"
                        + " and e.reason = PUNGLI_THRESHOLD and e.round = ?2 and e.withdrawnAt is null)",
                officialId,
                round);
    }

    /**
     * The mark that the mayor has judged for that round, and that has ended so. Complaints that fell away before are not
     * what was judged, although the mark kept another reason.
     */
    Optional<Rotation> judgedFor(UUID officialId, int round) {
        return find(
                        "from Rotation r where r.officialId = ?1 and r.status in (DECLINED, EXECUTED) and exists (select 1"
                                + " from Evidence e where e.rotation = r and e.reason = PUNGLI_THRESHOLD and e.round = ?2"
                                + " and e.stands)",
                        officialId,
                        round)
                .firstResultOptional();
    }

    Optional<UUID> officialOf(UUID id) {
        return find("select r.officialId from Rotation r where r.id = ?1", id)
                .project(UUID.class)
                .singleResultOptional();
    }
}
