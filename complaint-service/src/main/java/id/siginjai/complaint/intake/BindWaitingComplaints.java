package id.siginjai.complaint.intake;

import static java.util.stream.Collectors.toSet;

import id.siginjai.complaint.directory.Accused;
import id.siginjai.complaint.directory.Named;
import id.siginjai.complaint.directory.OfficialChanged;
import id.siginjai.complaint.directory.Officials;
import id.siginjai.complaint.directory.Post;
import id.siginjai.complaint.strikes.Places;
import id.siginjai.complaint.strikes.Reason;
import id.siginjai.complaint.strikes.Strikes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

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
        var unserved = complaints.withoutUnit(change.officialId());
        var bound = bound(change);
        var concerned = new HashSet<UUID>();
        bound.values().forEach(accused -> concerned.add(accused.officialId()));
        if (!unserved.isEmpty()) concerned.add(change.officialId());
        if (concerned.isEmpty()) return;

        // Nothing is written before the tallies are locked: an inspector who holds one may wait for these very rows.
        strikes.change(concerned, Reason.COMPLAINT_REASSIGNED, places -> {
            Stream.concat(bound.keySet().stream(), unserved.stream())
                    .map(Complaint::id)
                    .sorted()
                    .forEach(complaints::lock);
            unserved.forEach(this::serve);
            bound.forEach((complaint, accused) -> bind(complaint, accused, places));
        });
    }

    private Map<Complaint, Accused> bound(OfficialChanged change) {
        var units = change.posts().stream().map(Post::unitCode).collect(toSet());
        var bound = new LinkedHashMap<Complaint, Accused>();
        for (var complaint : complaints.waitingIn(units)) {
            if (!change.posts().contains(complaint.post())) continue;
            var accused = accusedOf(complaint);
            if (accused.officialId() != null) bound.put(complaint, accused);
        }
        return bound;
    }

    private void serve(Complaint complaint) {
        if (complaint.unitCode() == null)
            complaint.servedAt(accusedOf(complaint).unitCode());
    }

    /** Unless an inspector has named the accused meanwhile. */
    private static void bind(Complaint complaint, Accused accused, Places places) {
        if (complaint.officialId() != null) return;
        complaint.bindTo(accused, places.next(accused.officialId(), complaint.filedAt()));
    }

    private Accused accusedOf(Complaint complaint) {
        return officials.whoIsMeant(
                new Named(complaint.officialId(), complaint.unitCode(), complaint.positionTitle(), complaint.day()));
    }
}
