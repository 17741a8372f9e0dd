package id.siginjai.complaint.intake;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class Recusals implements PanacheRepositoryBase<Recusal, Recusal.Key> {

    boolean contain(UUID complaint, String inspector) {
        return findByIdOptional(new Recusal.Key(complaint, inspector)).isPresent();
    }
}
