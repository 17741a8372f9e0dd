package id.siginjai.performance.organisation;

import id.siginjai.kit.audit.AuditTrail;
import id.siginjai.kit.paging.Cursor;
import id.siginjai.kit.paging.PageRequest;
import id.siginjai.kit.time.Ids;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class PositionRepository implements PanacheRepositoryBase<Position, UUID> {

    private final AuditTrail audit;

    PositionRepository(AuditTrail audit) {
        this.audit = audit;
    }

    /** In order of unit and title. */
    List<Position> page(String unitCode, PageRequest page) {
        return find(
                        "from Position p join fetch p.unit u where (:unit is null or u.code = :unit)"
                                + " and (u.code > :afterUnit or u.code = :afterUnit and p.title > :afterTitle)"
                                + " order by u.code, p.title",
                        Parameters.with("unit", unitCode)
                                .and(
                                        "afterUnit",
                                        page.cursor()
                                                .map(cursor -> cursor.text(0))
                                                .orElse(""))
                                .and(
                                        "afterTitle",
                                        page.cursor()
                                                .map(cursor -> cursor.text(1))
                                                .orElse("")))
                .range(0, page.limit())
                .list();
    }

    static Cursor cursorOf(Position position) {
        return Cursor.of(position.unit().code(), position.title());
    }

    Optional<Position> findWithUnit(UUID id) {
        return find("from Position p join fetch p.unit where p.id = ?1", id).singleResultOptional();
    }

    Optional<Position> headOf(String unitCode) {
        return find("unit.code = ?1 and headsUnit", unitCode).singleResultOptional();
    }

    /** Which unit the post belongs to, without loading the post: the unit is locked first, everywhere. */
    Optional<String> unitOf(UUID id) {
        return find("select p.unit.code from Position p where p.id = ?1", id)
                .project(String.class)
                .singleResultOptional();
    }

    /** Locks the post: one appointment to it at a time, and its title stays what it is until the commit. */
    Optional<Position> findToChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** In one order for everybody. */
    List<Position> findAllToChange(Collection<UUID> ids) {
        return find("id in ?1 order by id", ids)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    Optional<Position> findTitled(String unitCode, String title) {
        return find("unit.code = ?1 and lower(title) = lower(?2)", unitCode, title)
                .singleResultOptional();
    }

    /** The unit's post of that title, opened where it lacks, by this call or by another at the same moment; locked. */
    Position findOrOpen(Unit unit, Position.Content content) {
        var opened = getEntityManager()
                .createNativeQuery("""
                    INSERT INTO position (id, title, level, echelon, unit_code, heads_unit, version)
                    VALUES (:id, :title, :level, :echelon, :unit, :heads, 0)
                    ON CONFLICT (unit_code, lower(title)) DO NOTHING\
                    """)
                .setParameter("id", Ids.timeOrdered())
                .setParameter("title", content.title())
                .setParameter("level", content.level().name())
                .setParameter(
                        "echelon",
                        content.echelon() == null ? null : content.echelon().toString())
                .setParameter("heads", content.headsUnit())
                .setParameter("unit", unit.code())
                .executeUpdate();
        var position = find("unit = ?1 and lower(title) = lower(?2)", unit, content.title())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .singleResult();
        if (opened == 1) audit.inserted(position);
        return position;
    }
}
