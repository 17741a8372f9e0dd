package id.siginjai.complaint.intake;

import id.siginjai.complaint.directory.Accused;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** A complaint that is about to be stored: what was told, and what was derived from it. */
record Filing(
        UUID id,
        Instant filedAt,
        LocalDate dueOn,
        int receiptKey,
        byte[] receiptHash,
        Accused accused,
        Set<String> fingerprints,
        byte[] confidential,
        FileComplaintRequest told) {

    Demand demand() {
        return told.demand() == null ? Demand.NONE : told.demand();
    }
}
