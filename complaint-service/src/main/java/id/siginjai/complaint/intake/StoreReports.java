package id.siginjai.complaint.intake;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import id.siginjai.complaint.deadlines.Deadlines;
import id.siginjai.complaint.directory.Accused;
import id.siginjai.complaint.directory.Named;
import id.siginjai.complaint.directory.Officials;
import id.siginjai.complaint.intake.FiledRows.Row;
import id.siginjai.complaint.strikes.Arrival;
import id.siginjai.complaint.strikes.Place;
import id.siginjai.complaint.strikes.Strikes;
import id.siginjai.kit.idempotency.Idempotency;
import id.siginjai.kit.idempotency.IdempotencyKey;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Stores reports together: one transaction stores them, counts them, and tells of those that reach the threshold. It
 * keeps all of them or none, and asks the database as often for many as for one.
 */
@ApplicationScoped
class StoreReports {

    private final Idempotency idempotency;
    private final Officials officials;
    private final Strikes strikes;
    private final Deadlines deadlines;
    private final FiledRows rows;
    private final Receipts receipts;
    private final ComplaintRepository complaints;

    StoreReports(
            Idempotency idempotency,
            Officials officials,
            Strikes strikes,
            Deadlines deadlines,
            FiledRows rows,
            Receipts receipts,
            ComplaintRepository complaints) {
        this.idempotency = idempotency;
        this.officials = officials;
        this.strikes = strikes;
        this.deadlines = deadlines;
        this.rows = rows;
        this.receipts = receipts;
        this.complaints = complaints;
    }

    /** What has become of a report. */
    sealed interface Outcome {

        record Stored(FiledComplaint answer) implements Outcome {}

        /** Its idempotency key had served before: this is the answer of the first time. */
        record Repeated(FiledComplaint answer) implements Outcome {}

        /** Its idempotency key had come with another body before. */
        record KeyReused() implements Outcome {}
    }

    /**
     * @return by complaint id, committed
     * @throws OutcomeUnknown when the commit failed: whether the reports are stored cannot be said
     * @throws RuntimeException for any other failure: nothing is stored
     */
    Map<UUID, Outcome> together(List<Filing> filings) {
        var toBeCommitted = new AtomicBoolean();
        try {
            return QuarkusTransaction.requiringNew().call(() -> {
                var outcomes = store(filings);
                toBeCommitted.set(true);
                return outcomes;
            });
        } catch (RuntimeException e) {
            if (toBeCommitted.get()) throw new OutcomeUnknown(e);
            throw e;
        }
    }

    /** What is locked is locked in this order by everybody: keys, the directory, tallies. */
    private Map<UUID, Outcome> store(List<Filing> filings) {
        var reserved = idempotency.reserve(
                filings.stream().filter(filing -> filing.key() != null).collect(toMap(Filing::id, Filing::key)));
        var admitted = filings.stream()
                .filter(filing -> filing.key() == null || reserved.contains(filing.id()))
                .toList();
        var accused =
                officials.whoAreMeant(admitted.stream().map(Filing::accused).collect(toSet()));
        strikes.count(arrivals(admitted, accused), places -> insert(admitted, accused, places));

        var outcomes = new HashMap<UUID, Outcome>();
        for (var filing : admitted) outcomes.put(filing.id(), new Outcome.Stored(filing.answer()));
        for (var filing : filings) outcomes.computeIfAbsent(filing.id(), id -> earlier(filing.key()));
        return outcomes;
    }

    private static List<Arrival> arrivals(List<Filing> filings, Map<Named, Accused> accused) {
        return filings.stream()
                .filter(filing -> accused.get(filing.accused()).officialId() != null)
                .map(filing -> new Arrival(
                        filing.id(),
                        accused.get(filing.accused()).officialId(),
                        filing.filedAt(),
                        filing.fingerprints(),
                        filing.trace()))
                .toList();
    }

    private void insert(List<Filing> filings, Map<Named, Accused> accused, Map<UUID, Place> places) {
        rows.insert(filings.stream()
                .map(filing -> new Row(
                        filing,
                        accused.get(filing.accused()),
                        places.get(filing.id()),
                        deadlines.ofVerification(filing.filedAt())))
                .toList());
    }

    private Outcome earlier(IdempotencyKey key) {
        var first = idempotency.find(key).orElseThrow();
        return first.isOfSameBody() ? new Outcome.Repeated(again(first.resourceId())) : new Outcome.KeyReused();
    }

    /** The answer of the first time, also when the complaint has moved on since. */
    private FiledComplaint again(UUID id) {
        var complaint = complaints.findById(id);
        var receipt = receipts.of(id, complaint.receiptKey());
        return new FiledComplaint(id, receipt, ComplaintStatus.RECEIVED, complaint.filedAt());
    }

    /** The commit failed, and whether it was done cannot be said. */
    static final class OutcomeUnknown extends RuntimeException {
        OutcomeUnknown(RuntimeException cause) {
            super("whether reports are stored is not known", cause);
        }
    }
}
