package id.siginjai.complaint.triage;

import id.siginjai.complaint.intake.ComplaintPurged;
import id.siginjai.complaint.secrecy.Sealing;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Inspectors' notes; kept encrypted. */
@ApplicationScoped
class Notes implements PanacheRepositoryBase<Note, UUID> {

    private final Sealing sealing;

    Notes(Sealing sealing) {
        this.sealing = sealing;
    }

    void write(UUID id, UUID complaint, String inspector, Instant at, String text) {
        persist(new Note(id, complaint, inspector, at, sealing.seal(id, text)));
    }

    void forget(@Observes ComplaintPurged purged) {
        delete("complaintId", purged.complaintId());
    }

    /** In the order in which they were written. */
    List<WrittenNote> of(UUID complaint) {
        return list("complaintId = ?1 order by writtenAt, id", complaint).stream()
                .map(this::open)
                .toList();
    }

    /** One that was written earlier. */
    WrittenNote written(UUID id) {
        return open(findById(id));
    }

    private WrittenNote open(Note note) {
        return new WrittenNote(
                note.id(), note.writtenBy(), note.writtenAt(), sealing.open(note.id(), note.text(), String.class));
    }
}
