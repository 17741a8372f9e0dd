package id.siginjai.complaint.intake;

import id.siginjai.complaint.directory.Named;
import id.siginjai.kit.idempotency.IdempotencyKey;
import io.opentelemetry.context.Context;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * A complaint that is about to be stored: what was told, and what was derived from it.
 *
 * @param answer what the reporter is told once it is stored
 * @param accused whom it names
 * @param key null where the client sent none
 * @param trace of the request
 */
record Filing(
        FiledComplaint answer,
        int receiptKey,
        byte[] receiptHash,
        Named accused,
        Set<String> fingerprints,
        byte[] confidential,
        IdempotencyKey key,
        FileComplaintRequest told,
        Context trace) {

    UUID id() {
        return answer.id();
    }

    Instant filedAt() {
        return answer.filedAt();
    }

    Demand demand() {
        return told.demand() == null ? Demand.NONE : told.demand();
    }

    /** Without the receipt and without a word of what was told: a log may hold it. */
    @Override
    public String toString() {
        return "Filing[" + id() + "]";
    }
}
