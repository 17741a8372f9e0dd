package id.siginjai.complaint.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.HashSet;

/** Takes over what performance-service tells of an official, unless something newer is known already. */
@ApplicationScoped
class UpdateDirectory {

    private final OfficialRepository officials;
    private final DirectoryLocks locks;
    private final Event<OfficialChanged> changes;

    UpdateDirectory(OfficialRepository officials, DirectoryLocks locks, Event<OfficialChanged> changes) {
        this.officials = officials;
        this.locks = locks;
        this.changes = changes;
    }

    @Transactional
    void apply(OfficialSnapshot snapshot) {
        locks.take(snapshot.officialId());
        var official =
                officials.findByIdOptional(snapshot.officialId()).orElseGet(() -> new Official(snapshot.officialId()));
        if (!official.isOlderThan(snapshot)) return;

        var posts = new HashSet<>(official.posts().toList());
        official.become(snapshot);
        official.posts().forEach(posts::add);
        locks.take(posts);
        officials.persistAndFlush(official);
        changes.fire(new OfficialChanged(snapshot.officialId(), posts));
    }
}
