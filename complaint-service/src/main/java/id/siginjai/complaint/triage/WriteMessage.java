package id.siginjai.complaint.triage;

import id.siginjai.complaint.messages.Messages;
import id.siginjai.complaint.messages.WrittenMessage;
import id.siginjai.kit.idempotency.Idempotency;
import id.siginjai.kit.idempotency.Idempotency.Created;
import id.siginjai.kit.identity.CurrentUser;
import id.siginjai.kit.problem.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Writes to a complaint's reporter, who reads it by the receipt. */
@ApplicationScoped
class WriteMessage {

    private final AdmitReader admitReader;
    private final Messages messages;
    private final Idempotency idempotency;
    private final CurrentUser user;

    WriteMessage(AdmitReader admitReader, Messages messages, Idempotency idempotency, CurrentUser user) {
        this.admitReader = admitReader;
        this.messages = messages;
        this.idempotency = idempotency;
        this.user = user;
    }

    /**
     * @param idempotencyKey null where the client sent none
     * @throws NotFound also for a complaint that the inspector must not know of
     */
    @Transactional
    WrittenMessage write(UUID complaint, TextRequest request, String idempotencyKey) {
        admitReader.admit(complaint, Part.STEP);
        return idempotency.once(
                "writeMessage",
                idempotencyKey,
                new TextOf(complaint, request.text()),
                () -> {
                    var message = messages.fromInspector(complaint, user.name(), request.text());
                    return new Created<>(message.id(), message);
                },
                messages::find);
    }
}
