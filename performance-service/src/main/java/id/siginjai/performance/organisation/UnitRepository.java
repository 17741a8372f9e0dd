package id.siginjai.performance.organisation;

import id.siginjai.kit.paging.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class UnitRepository implements PanacheRepositoryBase<Unit, String> {

    // Any number will do that no other advisory lock of this database uses.
    private static final long TREE_LOCK = 0x756e6974_74726565L;

    /** In order of code. @param openOn only units that are open on that day; null for all */
    List<Unit> page(UnitKind kind, String parentCode, LocalDate openOn, PageRequest page) {
        return find(
                        "(:kind is null or kind = :kind) and (:parent is null or parentCode = :parent)"
                                + " and (cast(:openOn as date) is null or closedOn is null or closedOn > :openOn)"
                                + " and code > :after order by code",
                        Parameters.with("kind", kind)
                                .and("parent", parentCode)
                                .and("openOn", openOn)
                                .and(
                                        "after",
                                        page.cursor()
                                                .map(cursor -> cursor.text(0))
                                                .orElse("")))
                .range(0, page.limit())
                .list();
    }

    /** Locks the unit against changes by others until the commit; its name is what a snapshot will say. */
    Optional<Unit> findUnchanging(String code) {
        return findByIdOptional(code, LockModeType.PESSIMISTIC_READ);
    }

    Optional<Unit> findToChange(String code) {
        return findByIdOptional(code, LockModeType.PESSIMISTIC_WRITE);
    }

    /** One change of the tree at a time: two moves, each right alone, may make a cycle together. */
    void lockTree() {
        getEntityManager()
                .createNativeQuery("SELECT 1 FROM pg_advisory_xact_lock(:lock)")
                .setParameter("lock", TREE_LOCK)
                .getSingleResult();
    }

    /** Whether the one stands somewhere below the other, or is the other. */
    boolean isWithin(String code, String ancestor) {
        return (boolean) getEntityManager()
                .createNativeQuery("""
                        WITH RECURSIVE upwards AS (
                            SELECT code, parent_code FROM unit WHERE code = :code
                            UNION SELECT u.code, u.parent_code FROM unit u JOIN upwards d ON u.code = d.parent_code)
                        SELECT count(*) > 0 FROM upwards WHERE code = :ancestor""")
                .setParameter("code", code)
                .setParameter("ancestor", ancestor)
                .getSingleResult();
    }

    boolean hasChildrenOpenOn(String code, LocalDate day) {
        return count("parentCode = ?1 and (closedOn is null or closedOn > ?2)", code, day) > 0;
    }

    /** Whether the root of the tree is another city. */
    boolean cityOtherThan(String code) {
        return count("kind = ?1 and code <> ?2", UnitKind.CITY, code) > 0;
    }
}
