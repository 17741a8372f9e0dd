package id.siginjai.complaint.tracking;

import id.siginjai.complaint.evidence.Attachments;
import id.siginjai.complaint.intake.ForgetReporter;
import id.siginjai.complaint.messages.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Deletes everything that is the reporter's own. */
@ApplicationScoped
class EraseMyData {

    private final ForgetReporter forgetReporter;
    private final Messages messages;
    private final Attachments attachments;

    EraseMyData(ForgetReporter forgetReporter, Messages messages, Attachments attachments) {
        this.forgetReporter = forgetReporter;
        this.messages = messages;
        this.attachments = attachments;
    }

    @Transactional
    void erase(UUID complaint) {
        // First: it holds the complaint, so that no message or file is added meanwhile.
        forgetReporter.forget(complaint);
        messages.deleteFromReporter(complaint);
        attachments.deleteOf(complaint);
    }
}
