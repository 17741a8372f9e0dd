package id.siginjai.complaint.tracking;

import id.siginjai.complaint.evidence.Attachments;
import id.siginjai.complaint.intake.Actor;
import id.siginjai.complaint.intake.ComplaintDetail;
import id.siginjai.complaint.intake.ComplaintStatus;
import id.siginjai.complaint.intake.Complaints;
import id.siginjai.complaint.messages.Messages;
import id.siginjai.kit.problem.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Shows a reporter what has become of the complaint. */
@ApplicationScoped
class FollowComplaint {

    private final Complaints complaints;
    private final Messages messages;
    private final Attachments attachments;
    private final Texts texts;

    FollowComplaint(Complaints complaints, Messages messages, Attachments attachments, Texts texts) {
        this.complaints = complaints;
        this.messages = messages;
        this.attachments = attachments;
        this.texts = texts;
    }

    @Transactional
    MyComplaint follow(UUID id) {
        var complaint = complaints.open(id);
        return new MyComplaint(
                complaint.status(),
                complaint.filedAt(),
                complaint.service(),
                timeline(complaint),
                messages.of(id).stream().map(MyMessage::of).toList(),
                attachments.of(id));
    }

    /** Without inspectors' names and notes, which are not for the reporter. */
    private List<TimelineEntry> timeline(ComplaintDetail complaint) {
        var received = entry(ComplaintStatus.RECEIVED, complaint.filedAt(), "RECEIVED");
        var steps = complaints.steps(complaint.id()).stream()
                .map(step -> entry(step.status(), step.at(), sentence(step.status(), step.actor())));
        return Stream.concat(Stream.of(received), steps).toList();
    }

    /** That the inspectorate goes on checking is told in other words where something else made it go on. */
    private static String sentence(ComplaintStatus status, Actor actor) {
        return status == ComplaintStatus.VERIFYING && actor != Actor.INSPECTORATE
                ? "VERIFYING." + actor
                : status.name();
    }

    private TimelineEntry entry(ComplaintStatus status, Instant at, String sentence) {
        return new TimelineEntry(status, at, texts.of("timeline." + sentence));
    }
}
