package id.siginjai.complaint.intake;

import static java.util.stream.Collectors.toSet;

import id.siginjai.complaint.directory.Accused;
import id.siginjai.complaint.directory.OfficialChanged;
import id.siginjai.complaint.directory.Officials;
import id.siginjai.complaint.directory.Post;
import id.siginjai.complaint.strikes.Reason;
import id.siginjai.complaint.strikes.Strikes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.LinkedHashMap;

/**
 * Settles what waited for the directory: complaints that name a post are bound to whoever held it on the day of the
 * incident, and complaints about an official get the unit where that official served.
 */
@ApplicationScoped
class BindWaitingComplaints {

    private final ComplaintRepository complaints;
    private final Officials officials;
    private final Strikes strikes;

    BindWaitingComplaints(ComplaintRepository complaints, Officials officials, Strikes strikes) {
        this.complaints = complaints;
        this.officials = officials;
        this.strikes = strikes;
    }

    void settle(@Observes OfficialChanged change) {
        for (var complaint : complaints.withoutUnit(change.officialId())) {
            complaint.servedAt(accusedOf(complaint).unitCode());
        }
        bind(change);
    }

    private void bind(OfficialChanged change) {
        var units = change.posts().stream().map(Post::unitCode).collect(toSet());
        var bound = new LinkedHashMap<Complaint, Accused>();
        for (var complaint : complaints.waitingIn(units)) {
            if (!change.posts().contains(complaint.post())) continue;
            var accused = accusedOf(complaint);
            if (accused.officialId() != null) bound.put(complaint, accused);
        }
        if (bound.isEmpty()) return;

        strikes.change(
                bound.values().stream().map(Accused::officialId).collect(toSet()),
                Reason.COMPLAINT_REASSIGNED,
                places -> bound.forEach((complaint, accused) ->
                        complaint.bindTo(accused, places.next(accused.officialId(), complaint.filedAt()))));
    }

    private Accused accusedOf(Complaint complaint) {
        return officials.whoIsMeant(
                complaint.officialId(), complaint.unitCode(), complaint.positionTitle(), complaint.day());
    }
}
