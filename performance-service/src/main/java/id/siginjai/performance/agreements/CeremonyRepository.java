package id.siginjai.performance.agreements;

import id.siginjai.kit.paging.PageRequest;
import id.siginjai.kit.problem.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class CeremonyRepository implements PanacheRepositoryBase<Ceremony, UUID> {

    private static final UUID BEFORE_ALL = new UUID(-1, -1);

    /** The latest first. */
    List<Ceremony> page(PageRequest page) {
        return find(
                        "id < ?1 order by id desc",
                        page.cursor().map(cursor -> cursor.uuid(0)).orElse(BEFORE_ALL))
                .range(0, page.limit())
                .list();
    }

    Ceremony require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("ceremony.unknown"));
    }

    /** The agreements on its table, without loading them: they are locked before they are read. */
    List<UUID> agreementsOf(UUID id) {
        return getEntityManager()
                .createQuery("select i.agreement.id from CeremonyAgreement i where i.ceremony.id = :id", UUID.class)
                .setParameter("id", id)
                .getResultList();
    }
}
