package id.siginjai.performance.achievements;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import id.siginjai.kit.paging.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class RealisationRepository implements PanacheRepositoryBase<Realisation, UUID> {

    private static final UUID BEFORE_ALL = new UUID(-1, -1);

    Optional<Realisation> find(UUID indicatorKey, Period period) {
        return find(
                        "indicatorKey = ?1 and year = ?2 and quarter is not distinct from ?3",
                        indicatorKey,
                        period.year(),
                        period.quarter())
                .singleResultOptional();
    }

    /** Without reading the rest, which is to be read under the lock. */
    Optional<UUID> keyOf(UUID id) {
        return find("select r.indicatorKey from Realisation r where r.id = ?1", id)
                .project(UUID.class)
                .singleResultOptional();
    }

    /** In order of the quarters, the whole year last. */
    List<Realisation> of(UUID indicatorKey, int year) {
        return list("indicatorKey = ?1 and year = ?2 order by quarter nulls last", indicatorKey, year);
    }

    /** Those that give the year's value, by indicator key. */
    Map<UUID, Realisation> decisive(Collection<UUID> indicatorKeys, int year) {
        if (indicatorKeys.isEmpty()) return Map.of();
        return list("indicatorKey in ?1 and year = ?2 and decisive", indicatorKeys, year).stream()
                .collect(toMap(Realisation::indicatorKey, identity()));
    }

    /** Baselines that the organisation office told, the latest first. */
    List<Realisation> baselines(Integer year, String unit, PageRequest page) {
        return find(
                        "agreementId is null and (:year is null or year = :year)"
                                + " and (:unit is null or unitCode = :unit) and id < :before order by id desc",
                        Parameters.with("year", year)
                                .and("unit", unit)
                                .and(
                                        "before",
                                        page.cursor()
                                                .map(cursor -> cursor.uuid(0))
                                                .orElse(BEFORE_ALL)))
                .range(0, page.limit())
                .list();
    }

    /** One telling of an indicator's year at a time: which period decides is judged over all of them. */
    void lock(UUID indicatorKey) {
        getEntityManager()
                .createNativeQuery("SELECT 1 FROM pg_advisory_xact_lock(hashtext('realisation'), hashtext(:key))")
                .setParameter("key", indicatorKey.toString())
                .getSingleResult();
    }
}
