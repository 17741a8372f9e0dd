package id.siginjai.performance.agreements;

import id.siginjai.kit.paging.PageRequest;
import id.siginjai.kit.problem.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

@ApplicationScoped
class AgreementRepository implements PanacheRepositoryBase<Agreement, UUID> {

    private static final UUID BEFORE_ALL = new UUID(-1, -1);

    /** What a list may be narrowed to; null where it is not. */
    record Filter(Integer year, String unit, AgreementStatus status, UUID official, UUID party) {}

    /** The latest first. */
    List<Agreement> page(Filter filter, PageRequest page) {
        return find(
                        "from Agreement a where (:year is null or a.year = :year)"
                                + " and (:unit is null or a.seat.unitCode = :unit)"
                                + " and (:status is null or a.status = :status)"
                                + " and (:official is null or a.firstParty.officialId = :official)"
                                + " and (:party is null or a.firstParty.officialId = :party"
                                + " or a.secondParty.officialId = :party)"
                                + " and a.id < :before order by a.id desc",
                        Parameters.with("year", filter.year())
                                .and("unit", filter.unit())
                                .and("status", filter.status())
                                .and("official", filter.official())
                                .and("party", filter.party())
                                .and(
                                        "before",
                                        page.cursor()
                                                .map(cursor -> cursor.uuid(0))
                                                .orElse(BEFORE_ALL)))
                .range(0, page.limit())
                .list();
    }

    Agreement require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("agreement.unknown"));
    }

    /** Others may read it so at the same time, but nobody changes it until the commit. */
    Agreement requireUnchanging(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_READ).orElseThrow(() -> new NotFound("agreement.unknown"));
    }

    /** Locks it until the commit, before anything of it is read. */
    Agreement requireToChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new NotFound("agreement.unknown"));
    }

    /**
     * Locks these and what they amend, in order of id, which everybody keeps who locks several.
     *
     * @return those asked for, in that order
     */
    List<Agreement> findToSign(Collection<UUID> ids) {
        var amended = getEntityManager()
                .createQuery("select a.amends from Agreement a where a.id in :ids", UUID.class)
                .setParameter("ids", ids)
                .getResultStream()
                .filter(Objects::nonNull);
        var all = Stream.concat(ids.stream(), amended).toList();
        return find("from Agreement a where a.id in ?1 order by a.id", all)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .stream()
                .filter(agreement -> ids.contains(agreement.id()))
                .toList();
    }

    Optional<Agreement> amendmentOf(UUID id) {
        return find("amends", id).singleResultOptional();
    }

    /** The agreement that holds for a post in a year: in force, or closed at the year's end. */
    Optional<Agreement> inForce(UUID officialId, int year) {
        return find(
                        "firstParty.officialId = ?1 and year = ?2 and status in ?3 order by id desc",
                        officialId,
                        year,
                        HOLDING)
                .firstResultOptional();
    }

    Optional<Agreement> inForceOfUnit(String unitCode, int year) {
        return find(
                        "seat.unitCode = ?1 and seat.headsUnit and year = ?2 and status in ?3 order by id desc",
                        unitCode,
                        year,
                        HOLDING)
                .firstResultOptional();
    }

    List<Agreement> inForceIn(int year) {
        return list("year = ?1 and status in ?2 order by id", year, HOLDING);
    }

    /** Whether the post's year has its agreement: in force, or closed already. */
    boolean isPromised(UUID positionId, int year) {
        return count("seat.positionId = ?1 and year = ?2 and status in ?3", positionId, year, HOLDING) > 0;
    }

    /** Whether the scope has this indicator in any of its agreements. */
    boolean isIndicatorOf(Seat seat, UUID key) {
        return getEntityManager()
                        .createQuery(
                                "select count(i) from Indicator i where i.key = :key"
                                        + " and (i.agreement.seat.positionId = :position"
                                        + " or :headsUnit = true and i.agreement.seat.headsUnit"
                                        + " and i.agreement.seat.unitCode = :unit)",
                                Long.class)
                        .setParameter("key", key)
                        .setParameter("position", seat.positionId())
                        .setParameter("headsUnit", seat.headsUnit())
                        .setParameter("unit", seat.unitCode())
                        .getSingleResult()
                > 0;
    }

    Optional<SealedCopy> sealedCopyOf(UUID id) {
        return Optional.ofNullable(getEntityManager().find(SealedCopy.class, id));
    }

    void keep(SealedCopy copy) {
        getEntityManager().persist(copy);
    }

    private static final List<AgreementStatus> HOLDING = List.of(AgreementStatus.SIGNED, AgreementStatus.CLOSED);
}
