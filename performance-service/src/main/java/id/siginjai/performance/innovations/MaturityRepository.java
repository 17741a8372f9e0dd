package id.siginjai.performance.innovations;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class MaturityRepository implements PanacheRepositoryBase<Maturity, UUID> {

    /** With what each indicator counts. */
    Optional<Maturity> findWhole(UUID innovationId) {
        return find("from Maturity m left join fetch m.marks where m.innovationId = ?1", innovationId)
                .singleResultOptional();
    }
}
