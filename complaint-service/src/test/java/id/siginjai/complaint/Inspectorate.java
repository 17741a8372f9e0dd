package id.siginjai.complaint;

import id.siginjai.complaint.directory.Officials.OffLimits;
import id.siginjai.complaint.intake.By;
import id.siginjai.complaint.intake.ChangeComplaint;
import id.siginjai.complaint.intake.ComplaintStatus;
import id.siginjai.complaint.intake.Complaints;
import id.siginjai.complaint.messages.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;

/** An inspector at work on a complaint that a reporter follows. */
@ApplicationScoped
public class Inspectorate {

    public static final String INSPECTOR = "inspektorat-2";
    public static final String NOTE = "Saksi kedua sudah dihubungi";

    private static final OffLimits NOTHING = new OffLimits(Set.of(), Set.of(), false);

    @Inject
    Complaints complaints;

    @Inject
    ChangeComplaint changeComplaint;

    @Inject
    Messages messages;

    public UUID complaintOf(Reporter reporter) {
        return complaints.byReceipt(reporter.receipt()).orElseThrow();
    }

    public void leads(Reporter reporter, ComplaintStatus... steps) {
        for (var step : steps) {
            changeComplaint.leadTo(complaintOf(reporter), NOTHING, step, By.inspector(INSPECTOR, NOTE));
        }
    }

    @Transactional
    public void writes(Reporter reporter, String text) {
        messages.fromInspector(complaintOf(reporter), INSPECTOR, text);
    }
}
