package id.siginjai.complaint.strikes;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class StrikePolicies implements PanacheRepositoryBase<StrikePolicyVersion, Integer> {

    /** The policy of rounds that open now. */
    StrikePolicy newest() {
        return findAll(Sort.descending("version")).firstResult().policy();
    }

    StrikePolicy version(int version) {
        return findById(version).policy();
    }
}
