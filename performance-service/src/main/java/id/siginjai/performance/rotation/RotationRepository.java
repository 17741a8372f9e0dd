package id.siginjai.performance.rotation;

import static java.util.stream.Collectors.toMap;

import id.siginjai.kit.paging.PageRequest;
import id.siginjai.kit.time.CityTime;
import id.siginjai.performance.organisation.OpenMark;
import id.siginjai.performance.organisation.RotationReason;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
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

    /** The mark that the mayor has judged for that round, and that has ended so. */
    Optional<Rotation> judgedFor(UUID officialId, int round) {
        return find(
                        "from Rotation r where r.officialId = ?1 and r.status in (DECLINED, EXECUTED) and exists (select 1"
                                + " from Evidence e where e.rotation = r and e.reason = PUNGLI_THRESHOLD and e.round = ?2)",
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
                                + " and (r.markedAt < :before or r.markedAt = :before and r.id < :beforeId)"
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

    /** Of the marks made between these days (WIB); those that are open by reason, of any day. */
    RotationFigures figures(LocalDate from, LocalDate to) {
        var byStatus = getEntityManager()
                .createQuery(
                        "select r.status, count(r) from Rotation r where r.markedAt >= :from and r.markedAt < :after"
                                + " group by r.status",
                        Object[].class)
                .setParameter("from", from.atStartOfDay(CityTime.ZONE).toInstant())
                .setParameter(
                        "after", to.plusDays(1).atStartOfDay(CityTime.ZONE).toInstant())
                .getResultStream()
                .collect(toMap(row -> (RotationStatus) row[0], row -> (Long) row[1]));
        var openByReason = getEntityManager()
                .createQuery(
                        "select e.reason, count(distinct r) from Evidence e join e.rotation r"
                                + " where r.status in :open and e.stands group by e.reason",
                        Object[].class)
                .setParameter("open", OPEN)
                .getResultStream()
                .collect(toMap(row -> (RotationReason) row[0], row -> (Long) row[1]));
        return new RotationFigures(
                byStatus.getOrDefault(RotationStatus.MARKED, 0L),
                byStatus.getOrDefault(RotationStatus.CONFIRMED, 0L),
                byStatus.getOrDefault(RotationStatus.EXECUTED, 0L),
                byStatus.getOrDefault(RotationStatus.DECLINED, 0L),
                byStatus.getOrDefault(RotationStatus.WITHDRAWN, 0L),
                openByReason);
    }
}
