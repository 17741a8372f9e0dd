package id.siginjai.complaint.evidence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
class AttachmentRepository implements PanacheRepositoryBase<Attachment, UUID> {

    List<Attachment> of(UUID complaint) {
        return list("complaintId = ?1 order by ordinal", complaint);
    }

    int countOf(UUID complaint) {
        return Math.toIntExact(count("complaintId", complaint));
    }

    Optional<Attachment> find(UUID complaint, UUID id) {
        return find("complaintId = ?1 and id = ?2", complaint, id).firstResultOptional();
    }

    /** Those of the ids that a row tells of. */
    Set<UUID> known(Collection<UUID> ids) {
        return Set.copyOf(getEntityManager()
                .createQuery("select id from Attachment where id in :ids", UUID.class)
                .setParameter("ids", ids)
                .getResultList());
    }
}
