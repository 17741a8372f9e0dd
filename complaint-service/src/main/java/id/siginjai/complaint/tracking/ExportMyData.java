package id.siginjai.complaint.tracking;

import id.siginjai.complaint.intake.Complaints;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Gives a reporter everything that is kept of the reporter's own. */
@ApplicationScoped
class ExportMyData {

    private final Complaints complaints;
    private final FollowComplaint followComplaint;

    ExportMyData(Complaints complaints, FollowComplaint followComplaint) {
        this.complaints = complaints;
        this.followComplaint = followComplaint;
    }

    @Transactional
    MyData export(UUID complaint) {
        return MyData.of(complaints.open(complaint), followComplaint.follow(complaint));
    }
}
