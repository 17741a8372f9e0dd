package id.siginjai.performance.organisation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class OfficialRepository implements PanacheRepositoryBase<Official, UUID> {

    /** Locked before anything of the official is read, or what is announced might be older than the lock. */
    Optional<Official> findToChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** In one order for everybody, or two renamings would wait for each other. */
    List<Official> findAllToChange(Collection<UUID> ids) {
        if (ids.isEmpty()) return List.of();
        return find("id in ?1 order by id", ids)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    boolean isRegistered(UUID id, String nip) {
        return count("id = ?1 or nip = ?2", id, nip) > 0;
    }

    /** In order of name. */
    List<Official> page(OfficialSearch search) {
        return find(search.where() + " order by name, id", search.parameters())
                .range(0, search.page().limit())
                .list();
    }
}
