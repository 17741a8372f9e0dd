package id.siginjai.complaint.strikes;

import id.siginjai.complaint.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Changes that the inspectorate makes; the calls for them come later, the counting of them is here. */
@ApplicationScoped
public class Changes {

    @Inject
    Strikes strikes;

    @Inject
    Database database;

    @Transactional
    public void status(UUID official, UUID complaint, String status) {
        strikes.change(
                List.of(official),
                Reason.COMPLAINT_DISMISSED,
                places -> database.change("UPDATE complaint SET status = ? WHERE id = ?", status, complaint));
    }

    /** The complaint turns out to be about another official. */
    @Transactional
    public void accused(UUID complaint, UUID before, UUID after) {
        var filedAt = database.instant("SELECT filed_at FROM complaint WHERE id = ?", complaint);
        strikes.change(List.of(before, after), Reason.COMPLAINT_REASSIGNED, places -> {
            var place = places.next(after, filedAt);
            database.change(
                    "UPDATE complaint SET official_id = ?, round = ?, filing_no = ? WHERE id = ?",
                    after,
                    place.round(),
                    place.filingNo(),
                    complaint);
        });
    }
}
