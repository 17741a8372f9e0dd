package id.siginjai.performance.settings;

import id.siginjai.kit.paging.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class SettingValueRepository implements PanacheRepositoryBase<SettingValue, SettingValue.Key> {

    Optional<SettingValue> inForce(String name, int year) {
        return find("name = ?1 and year <= ?2 order by year desc, version desc", name, year)
                .firstResultOptional();
    }

    /** Every value that was ever set, the latest first. */
    List<SettingValue> page(String name, PageRequest page) {
        var before = page.cursor().map(cursor -> cursor.number(0)).orElse(Long.MAX_VALUE);
        return find("name = ?1 and version < ?2 order by version desc", name, before)
                .range(0, page.limit())
                .list();
    }

    long nextVersion(String name) {
        return 1
                + find("select coalesce(max(version), 0) from SettingValue where name = ?1", name)
                        .project(Long.class)
                        .singleResult();
    }

    /** One change of a setting at a time: of two offices that saw the same value, the second must be told. */
    void lock(String name) {
        getEntityManager()
                .createNativeQuery("SELECT 1 FROM pg_advisory_xact_lock(hashtext('setting_value'), hashtext(:name))")
                .setParameter("name", name)
                .getSingleResult();
    }
}
