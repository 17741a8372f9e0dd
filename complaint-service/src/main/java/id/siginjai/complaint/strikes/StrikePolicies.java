package id.siginjai.complaint.strikes;

import id.siginjai.kit.paging.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class StrikePolicies implements PanacheRepositoryBase<StrikePolicyVersion, Integer> {

    /** The policy of rounds that open now. */
    StrikePolicyVersion newest() {
        return findAll(Sort.descending("version")).firstResult();
    }

    StrikePolicy version(int version) {
        return findById(version).policy();
    }

    /** The newest first, one more than the page shows. */
    List<StrikePolicyVersion> page(PageRequest page) {
        var before = page.cursor().map(cursor -> (int) cursor.number(0)).orElse(Integer.MAX_VALUE);
        return find("version < ?1", Sort.descending("version"), before)
                .range(0, page.fetch() - 1)
                .list();
    }
}
