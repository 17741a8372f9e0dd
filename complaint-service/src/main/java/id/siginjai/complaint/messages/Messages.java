package id.siginjai.complaint.messages;

import id.siginjai.complaint.intake.ComplaintPurged;
import id.siginjai.complaint.secrecy.Sealing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/** What a reporter and the inspectorate write to each other about a complaint; kept encrypted. */
@ApplicationScoped
public class Messages {

    private final MessageRepository messages;
    private final Sealing sealing;
    private final Event<MessageWritten> written;
    private final Clock clock;

    Messages(MessageRepository messages, Sealing sealing, Event<MessageWritten> written, Clock clock) {
        this.messages = messages;
        this.sealing = sealing;
        this.written = written;
        this.clock = clock;
    }

    @Transactional(TxType.MANDATORY)
    public WrittenMessage fromReporter(UUID complaint, String text) {
        return write(complaint, Writer.REPORTER, null, text);
    }

    /** @param inspector the user name, for the inspectorate's own records */
    @Transactional(TxType.MANDATORY)
    public WrittenMessage fromInspector(UUID complaint, String inspector, String text) {
        return write(complaint, Writer.INSPECTORATE, inspector, text);
    }

    /** In the order in which they were written. */
    public List<WrittenMessage> of(UUID complaint) {
        return messages.of(complaint).stream().map(this::open).toList();
    }

    void forget(@Observes ComplaintPurged purged) {
        messages.delete("complaintId", purged.complaintId());
    }

    /** What the reporter wrote; the inspectorate's own words stay. */
    @Transactional(TxType.MANDATORY)
    public void deleteFromReporter(UUID complaint) {
        messages.delete("complaintId = ?1 and writer = ?2", complaint, Writer.REPORTER);
    }

    /** One that was written earlier. */
    public WrittenMessage find(UUID id) {
        return open(messages.findById(id));
    }

    private WrittenMessage write(UUID complaint, Writer writer, String inspector, String text) {
        var id = UUID.randomUUID();
        var message = new Message(
                id,
                complaint,
                writer,
                inspector,
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                sealing.seal(id, text));
        messages.persist(message);
        written.fire(new MessageWritten(complaint, writer));
        return new WrittenMessage(id, writer, inspector, message.writtenAt(), text);
    }

    private WrittenMessage open(Message message) {
        return new WrittenMessage(
                message.id(),
                message.writer(),
                message.writtenBy(),
                message.writtenAt(),
                sealing.open(message.id(), message.text(), String.class));
    }
}
