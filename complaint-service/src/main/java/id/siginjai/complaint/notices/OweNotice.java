package id.siginjai.complaint.notices;

import id.siginjai.complaint.intake.Actor;
import id.siginjai.complaint.intake.ComplaintMoved;
import id.siginjai.complaint.messages.MessageWritten;
import id.siginjai.complaint.messages.Writer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.UUID;

/** Owes the reporter a mail for whatever the inspectorate does, in the transaction in which it does it. */
@ApplicationScoped
class OweNotice {

    private final NoticeRepository notices;
    private final NoticeSettings settings;
    private final Clock clock;

    OweNotice(NoticeRepository notices, NoticeSettings settings, Clock clock) {
        this.notices = notices;
        this.settings = settings;
        this.clock = clock;
    }

    void onStep(@Observes ComplaintMoved step) {
        if (step.actor() == Actor.INSPECTORATE) owe(step.complaintId());
    }

    void onMessage(@Observes MessageWritten message) {
        if (message.writer() == Writer.INSPECTORATE) owe(message.complaintId());
    }

    private void owe(UUID complaint) {
        if (settings.enabled()) notices.persist(new Notice(UUID.randomUUID(), complaint, clock.instant()));
    }
}
