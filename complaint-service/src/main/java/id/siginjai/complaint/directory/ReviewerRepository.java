package id.siginjai.complaint.directory;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

@ApplicationScoped
class ReviewerRepository implements PanacheRepositoryBase<Reviewer, Long> {

    Optional<Reviewer> newest() {
        return find("order by version desc").firstResultOptional();
    }
}
