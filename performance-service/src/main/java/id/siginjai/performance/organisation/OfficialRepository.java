package id.siginjai.performance.organisation;

import static java.util.stream.Collectors.toSet;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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

    /** The NIPs and ids that are registered, of those that these registrations name. */
    Registered registered(List<RegisterOfficialRequest> registrations) {
        var nips = registrations.stream().map(RegisterOfficialRequest::nip).toList();
        var ids = registrations.stream()
                .map(RegisterOfficialRequest::id)
                .filter(Objects::nonNull)
                .toList();
        var found = list("nip in ?1 or id in ?2", nips, ids);
        return new Registered(
                found.stream().map(Official::nip).collect(toSet()),
                found.stream().map(Official::id).collect(toSet()));
    }

    /** NIPs and ids of officials who are registered. */
    record Registered(Set<String> nips, Set<UUID> ids) {

        boolean isNamedBy(RegisterOfficialRequest registration) {
            return nips.contains(registration.nip()) || registration.id() != null && ids.contains(registration.id());
        }

        /** Without the NIPs, which no log may hold. */
        @Override
        public String toString() {
            return "Registered[" + ids.size() + "]";
        }
    }
}
