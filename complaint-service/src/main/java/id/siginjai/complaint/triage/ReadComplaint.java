package id.siginjai.complaint.triage;

import static java.util.stream.Stream.concat;

import id.siginjai.complaint.intake.Actor;
import id.siginjai.complaint.intake.ComplaintDetail;
import id.siginjai.complaint.intake.ComplaintStatus;
import id.siginjai.complaint.intake.Complaints;
import id.siginjai.complaint.intake.Step;
import id.siginjai.complaint.messages.Messages;
import id.siginjai.complaint.messages.WrittenMessage;
import id.siginjai.kit.problem.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Opens a complaint, or what belongs to it, in the clear; which leaves a trace. */
@ApplicationScoped
class ReadComplaint {

    private final AdmitReader admitReader;
    private final Complaints complaints;
    private final Messages messages;
    private final Notes notes;

    ReadComplaint(AdmitReader admitReader, Complaints complaints, Messages messages, Notes notes) {
        this.admitReader = admitReader;
        this.complaints = complaints;
        this.messages = messages;
        this.notes = notes;
    }

    /** @throws NotFound also for a complaint that the reader must not know of; so in every method here */
    @Transactional
    ComplaintDetail read(UUID id) {
        var offLimits = admitReader.admit(id, Part.COMPLAINT);
        return complaints.open(id, offLimits).orElseThrow(() -> new NotFound("problem.not-found.detail"));
    }

    /** Every step from the filing on, in order of time. */
    @Transactional
    List<Step> history(UUID id) {
        admitReader.admit(id, Part.HISTORY);
        var received = new Step(ComplaintStatus.RECEIVED, complaints.summary(id).filedAt(), Actor.REPORTER, null, null);
        return concat(Stream.of(received), complaints.steps(id).stream()).toList();
    }

    @Transactional
    List<WrittenMessage> messages(UUID id) {
        admitReader.admit(id, Part.MESSAGES);
        return messages.of(id);
    }

    @Transactional
    WrittenMessage message(UUID id, UUID message) {
        return messages(id).stream()
                .filter(each -> each.id().equals(message))
                .findFirst()
                .orElseThrow(() -> new NotFound("problem.not-found.detail"));
    }

    @Transactional
    List<WrittenNote> notes(UUID id) {
        admitReader.admit(id, Part.NOTES);
        return notes.of(id);
    }

    @Transactional
    WrittenNote note(UUID id, UUID note) {
        return notes(id).stream()
                .filter(each -> each.id().equals(note))
                .findFirst()
                .orElseThrow(() -> new NotFound("problem.not-found.detail"));
    }
}
