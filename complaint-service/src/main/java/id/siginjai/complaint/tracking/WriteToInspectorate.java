package id.siginjai.complaint.tracking;

import id.siginjai.complaint.intake.ChangeComplaint;
import id.siginjai.complaint.intake.Complaints;
import id.siginjai.complaint.messages.Messages;
import id.siginjai.kit.idempotency.Idempotency;
import id.siginjai.kit.idempotency.Idempotency.Created;
import id.siginjai.kit.problem.Conflict;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** A reporter writes to the inspectorate, which may have been waiting for just that. */
@ApplicationScoped
class WriteToInspectorate {

    private final Idempotency idempotency;
    private final Complaints complaints;
    private final Messages messages;
    private final ChangeComplaint changeComplaint;

    WriteToInspectorate(
            Idempotency idempotency, Complaints complaints, Messages messages, ChangeComplaint changeComplaint) {
        this.idempotency = idempotency;
        this.complaints = complaints;
        this.messages = messages;
        this.changeComplaint = changeComplaint;
    }

    /**
     * @param idempotencyKey null where the client sent none
     * @throws Conflict about a complaint that has ended: nobody looks into it any more, and silence would be no answer
     */
    @Transactional
    MyMessage write(UUID complaint, WriteMessageRequest request, String idempotencyKey) {
        // Two reporters may happen on the same key.
        var operation = "writeMyMessage " + complaint;
        return idempotency.once(
                operation,
                idempotencyKey,
                request,
                () -> create(complaint, request.text()),
                id -> MyMessage.of(messages.find(id)));
    }

    private Created<MyMessage> create(UUID complaint, String text) {
        complaints.holdOpen(complaint);
        var message = messages.fromReporter(complaint, text);
        changeComplaint.answered(complaint);
        return new Created<>(message.id(), MyMessage.of(message));
    }
}
