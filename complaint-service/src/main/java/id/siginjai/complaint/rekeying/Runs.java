package id.siginjai.complaint.rekeying;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;

@ApplicationScoped
class Runs implements PanacheRepository<Run> {

    Optional<Run> newest() {
        return find("order by id desc").firstResultOptional();
    }

    Optional<Run> open() {
        return find("finishedAt is null").firstResultOptional();
    }

    /** Locks the open run, so that one instance at a time works on it. */
    Optional<Run> lockOpen() {
        return find("finishedAt is null")
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }
}
