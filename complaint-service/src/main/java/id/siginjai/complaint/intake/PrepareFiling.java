package id.siginjai.complaint.intake;

import id.siginjai.complaint.directory.Named;
import id.siginjai.complaint.intake.Filing.Lookup;
import id.siginjai.complaint.secrecy.Sealing;
import id.siginjai.kit.idempotency.Idempotency;
import id.siginjai.kit.idempotency.IdempotencyKey;
import io.opentelemetry.context.Context;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

/** What a report needs before it can be stored, none of which asks the database: it runs while the request is read. */
@ApplicationScoped
class PrepareFiling {

    private final Idempotency idempotency;
    private final ComplaintIds ids;
    private final Receipts receipts;
    private final Fingerprints fingerprints;
    private final Sealing sealing;
    private final Clock clock;

    PrepareFiling(
            Idempotency idempotency,
            ComplaintIds ids,
            Receipts receipts,
            Fingerprints fingerprints,
            Sealing sealing,
            Clock clock) {
        this.idempotency = idempotency;
        this.ids = ids;
        this.receipts = receipts;
        this.fingerprints = fingerprints;
        this.sealing = sealing;
        this.clock = clock;
    }

    /** @param idempotencyKey null where the client sent none */
    Filing of(FileComplaintRequest request, String idempotencyKey) {
        var key = idempotency.key("fileComplaint", idempotencyKey, request).orElse(null);
        return filing(request, key, Context.current());
    }

    /** The same report under another id, and so with another receipt. */
    Filing again(Filing filing) {
        return filing(filing.told(), filing.key(), filing.trace());
    }

    private Filing filing(FileComplaintRequest request, IdempotencyKey key, Context trace) {
        var id = ids.next();
        // No finer than milliseconds, which is what the events and the answers tell.
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var receiptKey = receipts.key();
        var receipt = receipts.of(id, receiptKey);
        var accused = new Named(
                request.officialId(),
                request.unitCode(),
                request.positionTitle(),
                Complaint.day(request.incidentDate(), now));
        return new Filing(
                new FiledComplaint(id, receipt, ComplaintStatus.RECEIVED, now),
                receiptKey,
                receipts.hash(receipt),
                accused,
                accused.post().isPresent() ? Lookup.BEFORE : Lookup.BY_THE_STATEMENT,
                fingerprints.of(request.reporter()),
                sealing.seal(id, Confidential.of(request)),
                key,
                request,
                trace);
    }
}
