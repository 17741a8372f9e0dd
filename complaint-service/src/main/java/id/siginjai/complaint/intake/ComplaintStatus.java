package id.siginjai.complaint.intake;

import id.siginjai.complaint.strikes.Report.Standing;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The life of a complaint. */
@Schema(description = """
        `RECEIVED` → `VERIFYING` → (`NEEDS_INFORMATION`) → `INVESTIGATING` → `SUBSTANTIATED`, `UNSUBSTANTIATED` or \
        `REFERRED` (to law enforcement); or `DUPLICATE`, or `WITHDRAWN` by its reporter""")
public enum ComplaintStatus {
    RECEIVED(Standing.OPEN),
    VERIFYING(Standing.OPEN),
    NEEDS_INFORMATION(Standing.OPEN),
    INVESTIGATING(Standing.OPEN),
    SUBSTANTIATED(Standing.SUBSTANTIATED),
    UNSUBSTANTIATED(Standing.UNSUBSTANTIATED),
    REFERRED(Standing.OPEN),
    DUPLICATE(Standing.SET_ASIDE),
    WITHDRAWN(Standing.SET_ASIDE);

    private final Standing standing;

    ComplaintStatus(Standing standing) {
        this.standing = standing;
    }

    /** What it means for counting. */
    Standing standing() {
        return standing;
    }
}
