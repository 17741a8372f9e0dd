package id.siginjai.complaint.catalogue;

import id.siginjai.kit.paging.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class PublicServiceRepository implements PanacheRepositoryBase<PublicService, String> {

    Optional<PublicService> findToChange(String code) {
        return findByIdOptional(code, LockModeType.PESSIMISTIC_WRITE);
    }

    /** In order of code. */
    List<PublicService> page(PageRequest page) {
        var after = page.cursor().map(cursor -> cursor.text(0)).orElse("");
        return find("code > ?1 order by code", after).range(0, page.fetch() - 1).list();
    }
}
