package id.siginjai.complaint.messages;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class MessageRepository implements PanacheRepositoryBase<Message, UUID> {

    List<Message> of(UUID complaint) {
        return list("complaintId = ?1 order by writtenAt, id", complaint);
    }
}
