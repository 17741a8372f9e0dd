package id.siginjai.complaint.triage;

import id.siginjai.kit.paging.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class ComplaintAccessLog implements PanacheRepository<ComplaintAccess> {

    /** The latest first. */
    List<ComplaintAccess> page(UUID complaint, PageRequest page) {
        var before = page.cursor().map(cursor -> cursor.number(0)).orElse(Long.MAX_VALUE);
        return find("complaintId = ?1 and id < ?2 order by id desc", complaint, before)
                .range(0, page.fetch() - 1)
                .list();
    }
}
