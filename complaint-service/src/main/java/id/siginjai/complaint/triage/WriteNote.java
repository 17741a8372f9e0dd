package id.siginjai.complaint.triage;

import id.siginjai.kit.idempotency.Idempotency;
import id.siginjai.kit.idempotency.Idempotency.Created;
import id.siginjai.kit.identity.CurrentUser;
import id.siginjai.kit.problem.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** Notes something about a complaint, for inspectors only. */
@ApplicationScoped
class WriteNote {

    private final AdmitReader admitReader;
    private final Notes notes;
    private final Idempotency idempotency;
    private final CurrentUser user;
    private final Clock clock;

    WriteNote(AdmitReader admitReader, Notes notes, Idempotency idempotency, CurrentUser user, Clock clock) {
        this.admitReader = admitReader;
        this.notes = notes;
        this.idempotency = idempotency;
        this.user = user;
        this.clock = clock;
    }

    /**
     * @param idempotencyKey null where the client sent none
     * @throws NotFound also for a complaint that the inspector must not know of
     */
    @Transactional
    WrittenNote write(UUID complaint, TextRequest request, String idempotencyKey) {
        admitReader.admit(complaint, Part.STEP);
        return idempotency.once(
                "writeNote",
                idempotencyKey,
                new TextOf(complaint, request.text()),
                () -> create(complaint, request.text()),
                notes::written);
    }

    private Created<WrittenNote> create(UUID complaint, String text) {
        var id = UUID.randomUUID();
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        notes.write(id, complaint, user.name(), now, text);
        return new Created<>(id, new WrittenNote(id, user.name(), now, text));
    }
}
