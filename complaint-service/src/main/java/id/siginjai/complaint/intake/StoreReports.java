package id.siginjai.complaint.intake;

import id.siginjai.complaint.deadlines.Deadlines;
import id.siginjai.complaint.directory.Officials;
import id.siginjai.complaint.intake.Filing.Lookup;
import id.siginjai.complaint.intake.IntakeStatement.Counted;
import id.siginjai.complaint.strikes.Arrival;
import id.siginjai.complaint.strikes.Strikes;
import id.siginjai.kit.idempotency.Idempotency;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javax.sql.DataSource;

/**
 * Stores reports together: one transaction stores them, counts them, and tells of those that reach the threshold. It
 * keeps all of them or none.
 */
@ApplicationScoped
class StoreReports {

    private final DataSource dataSource;
    private final Officials officials;
    private final Deadlines deadlines;
    private final Strikes strikes;
    private final Idempotency idempotency;
    private final Receipts receipts;
    private final ComplaintRepository complaints;

    StoreReports(
            DataSource dataSource,
            Officials officials,
            Deadlines deadlines,
            Strikes strikes,
            Idempotency idempotency,
            Receipts receipts,
            ComplaintRepository complaints) {
        this.dataSource = dataSource;
        this.officials = officials;
        this.deadlines = deadlines;
        this.strikes = strikes;
        this.idempotency = idempotency;
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

        /** Not stored: it must come again, to be looked up before. */
        record NotFound() implements Outcome {}
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

    private Map<UUID, Outcome> store(List<Filing> filings) {
        var settled = settle(filings);
        var stored = run(settled);
        var outcomes = new HashMap<UUID, Outcome>();
        var toRecount = new LinkedHashMap<UUID, Filing>();
        for (var filing : settled) {
            var counted = stored.get(filing.id());
            outcomes.put(filing.id(), counted == null ? notStored(filing) : new Outcome.Stored(filing.answer()));
            if (counted == null) continue;
            if (counted.crosses()) inTraceOf(filing, strikes::crossed);
            // Once an official: it reads all of the official's reports.
            if (counted.needsRecount()) toRecount.put(filing.accused().officialId(), filing);
        }
        toRecount.values().forEach(filing -> inTraceOf(filing, strikes::recount));
        return outcomes;
    }

    private List<Filing> settle(List<Filing> filings) {
        var open = filings.stream()
                .filter(filing -> filing.lookup() == Lookup.BEFORE)
                .toList();
        if (open.isEmpty()) return filings;
        boundWaits();
        var found = officials.settle(open.stream().map(Filing::accused).toList());
        var settled = new HashMap<UUID, Filing>();
        for (var i = 0; i < open.size(); i++)
            settled.put(open.get(i).id(), open.get(i).settledAs(found.get(i)));
        return filings.stream()
                .map(filing -> settled.getOrDefault(filing.id(), filing))
                .toList();
    }

    /** The directory's locks come before the statement that bounds its own waits. */
    private void boundWaits() {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("SET LOCAL lock_timeout = '2s'");
        } catch (SQLException e) {
            throw new StoringFailed(e);
        }
    }

    private Map<UUID, Counted> run(List<Filing> filings) {
        try (var connection = dataSource.getConnection()) {
            return IntakeStatement.run(connection, filings, filing -> deadlines.ofVerification(filing.filedAt()));
        } catch (SQLException e) {
            throw new StoringFailed(e);
        }
    }

    private Outcome notStored(Filing filing) {
        var first = Optional.ofNullable(filing.key()).flatMap(idempotency::find);
        if (first.isEmpty()) return new Outcome.NotFound();
        return first.get().isOfSameBody()
                ? new Outcome.Repeated(again(first.get().resourceId()))
                : new Outcome.KeyReused();
    }

    /** The answer of the first time, also when the complaint has moved on since. */
    private FiledComplaint again(UUID id) {
        var complaint = complaints.findById(id);
        var receipt = receipts.of(id, complaint.receiptKey());
        return new FiledComplaint(id, receipt, ComplaintStatus.RECEIVED, complaint.filedAt());
    }

    /** The events that come of it belong to the trace of the request that has caused them. */
    private static void inTraceOf(Filing filing, Consumer<Arrival> effect) {
        try (var scope = filing.trace().makeCurrent()) {
            effect.accept(new Arrival(filing.accused().officialId(), filing.filedAt()));
        }
    }

    /** The database refused the reports; their transaction is lost. */
    static final class StoringFailed extends RuntimeException {
        StoringFailed(SQLException cause) {
            super("reports could not be stored", cause);
        }
    }

    /** The commit failed, and whether it was done cannot be said. */
    static final class OutcomeUnknown extends RuntimeException {
        OutcomeUnknown(RuntimeException cause) {
            super("whether reports are stored is not known", cause);
        }
    }
}
