package id.siginjai.performance.innovations;

import id.siginjai.kit.paging.PageRequest;
import id.siginjai.kit.problem.NotFound;
import id.siginjai.kit.time.CityTime;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class InnovationRepository implements PanacheRepositoryBase<Innovation, UUID> {

    private static final UUID LAST = new UUID(-1, -1);

    private static final String VERIFIED_BY_THEN = "i.status = VERIFIED and i.verifiedAt < :end";

    private static final String STAGES_BY_THEN =
            "from Innovation i join i.stages s where " + VERIFIED_BY_THEN + " and s.since <= :cutoff";

    /** The latest first. */
    List<Innovation> page(String unitCode, InnovationStatus status, PageRequest page) {
        return find(
                        "(:unit is null or unitCode = :unit) and (:status is null or status = :status)"
                                + " and id < :before order by id desc",
                        Parameters.with("unit", unitCode)
                                .and("status", status)
                                .and(
                                        "before",
                                        page.cursor()
                                                .map(cursor -> cursor.uuid(0))
                                                .orElse(LAST)))
                .range(0, page.limit())
                .list();
    }

    Innovation require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("innovation.unknown"));
    }

    /** Locked until the commit: of two who decide at once, the second sees what the first one did. */
    Innovation requireToChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new NotFound("innovation.unknown"));
    }

    /** How far the best of each unit was on that day; units without a verified one are absent. */
    Map<String, InnovationStanding> standings(LocalDate cutoff) {
        return getEntityManager()
                .createQuery(
                        "select i.unitCode, max(case s.stage when IMPLEMENTED then 3 when TRIAL then 2 else 1 end) "
                                + STAGES_BY_THEN + " group by i.unitCode",
                        Object[].class)
                .setParameter("end", endOf(cutoff))
                .setParameter("cutoff", cutoff)
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> (String) row[0], row -> InnovationStanding.values()[((Number) row[1]).intValue()]));
    }

    /** The unit's verified ones of that day, each as often as it has stages. */
    List<InnovationFacts> stagesOf(String unitCode, LocalDate cutoff) {
        return getEntityManager()
                .createQuery(
                        "select i.id, i.proposal.title, i.unitCode, s.stage, s.since, i.verifiedAt " + STAGES_BY_THEN
                                + " and i.unitCode = :unit",
                        Object[].class)
                .setParameter("end", endOf(cutoff))
                .setParameter("cutoff", cutoff)
                .setParameter("unit", unitCode)
                .getResultStream()
                .map(row -> new InnovationFacts(
                        (UUID) row[0],
                        (String) row[1],
                        (String) row[2],
                        InnovationStanding.valueOf(((Stage) row[3]).name()),
                        (LocalDate) row[4],
                        CityTime.dayOf((Instant) row[5])))
                .toList();
    }

    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(CityTime.ZONE).toInstant();
    }
}
