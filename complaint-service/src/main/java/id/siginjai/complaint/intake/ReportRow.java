package id.siginjai.complaint.intake;

import id.siginjai.complaint.strikes.Report;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What counting reads of a complaint: all of an official's are read at once, so not their ciphertexts. */
record ReportRow(
        UUID id, int round, Instant filedAt, ComplaintStatus status, List<String> fingerprints, String service) {

    Report report() {
        return new Report(id, round, filedAt, status.standing(), Set.copyOf(fingerprints), service);
    }
}
