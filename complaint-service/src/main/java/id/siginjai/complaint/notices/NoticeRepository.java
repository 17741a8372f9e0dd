package id.siginjai.complaint.notices;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class NoticeRepository implements PanacheRepositoryBase<Notice, UUID> {

    /** One that is due, locked until the transaction ends; what another instance holds is left to it. */
    @SuppressWarnings("unchecked")
    Optional<Notice> lockDue(Instant now) {
        List<Notice> due = getEntityManager()
                .createNativeQuery(
                        "SELECT * FROM notice WHERE due_at <= :now ORDER BY due_at LIMIT 1 FOR UPDATE SKIP LOCKED",
                        Notice.class)
                .setParameter("now", now)
                .getResultList();
        return due.stream().findFirst();
    }
}
