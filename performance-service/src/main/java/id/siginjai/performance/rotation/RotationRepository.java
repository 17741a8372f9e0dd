package id.siginjai.performance.rotation;

import id.siginjai.kit.paging.PageRequest;
import id.siginjai.performance.organisation.OpenMark;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
class RotationRepository implements PanacheRepositoryBase<Rotation, UUID> {

    private static final Set<RotationStatus> OPEN = Set.of(RotationStatus.MARKED, RotationStatus.CONFIRMED);
    private static final Instant END_OF_TIME = Instant.parse("9999-12-31T00:00:00Z");

    Optional<Rotation> openOf(UUID officialId) {
        return find("officialId = ?1 and status in ?2", officialId, OPEN).singleResultOptional();
    }

    List<Rotation> openOf(Collection<UUID> officialIds) {
        if (officialIds.isEmpty()) return List.of();
        return list("officialId in ?1 and status in ?2", officialIds, OPEN);
    }

    Set<UUID> officialsWith(OpenMark.Status status) {
        return Set.copyOf(
                find("select r.officialId from Rotation r where r.status = ?1", RotationStatus.valueOf(status.name()))
                        .project(UUID.class)
                        .list());
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

    /** The latest first; without those of the official who asks, whose place in this order would tell their moment. */
    List<Rotation> page(RotationFilter filter, UUID without, PageRequest page) {
        return find(
                        RotationFilter.where("r.officialId <> :whose")
                                + " and r.markedAt <= :before and (r.markedAt < :before or r.id < :beforeId)"
                                + " order by r.markedAt desc, r.id desc",
                        filter.parameters(without)
                                .and(
                                        "before",
                                        page.cursor()
                                                .map(after -> after.instant(0))
                                                .orElse(END_OF_TIME))
                                .and(
                                        "beforeId",
                                        page.cursor()
                                                .map(after -> after.uuid(1))
                                                .orElse(new UUID(0, 0))))
                .range(0, page.limit())
                .list();
    }

    /** In the order of their random ids: neither the order nor the cursor tells a moment. */
    List<Rotation> pageOf(UUID officialId, RotationFilter filter, PageRequest page) {
        return find(
                        RotationFilter.where("r.officialId = :whose") + " and r.id > :after order by r.id",
                        filter.parameters(officialId)
                                .and(
                                        "after",
                                        page.cursor()
                                                .map(after -> after.uuid(0))
                                                .orElse(new UUID(0, 0))))
                .range(0, page.limit())
                .list();
    }
}
