package id.siginjai.complaint.intake;

import static java.util.stream.Collectors.groupingBy;

import id.siginjai.complaint.intake.Filing.Lookup;
import id.siginjai.complaint.intake.StoreReports.Outcome;
import id.siginjai.complaint.intake.StoreReports.OutcomeUnknown;
import id.siginjai.kit.database.DatabaseFault;
import id.siginjai.kit.problem.Conflict;
import id.siginjai.kit.problem.IdempotencyKeyReused;
import id.siginjai.kit.problem.Unavailable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.postgresql.util.PSQLException;

/**
 * Commits reports together and then answers each. Where that fails, nothing was stored, and it is found out whose fault
 * it was, so that it costs nobody else an answer.
 */
@ApplicationScoped
class CommitReports {

    private static final Logger LOG = Logger.getLogger(CommitReports.class);

    private static final int ATTEMPTS = 3;

    private final StoreReports storeReports;
    private final PrepareFiling prepare;
    private final IntakeMetrics metrics;

    CommitReports(StoreReports storeReports, PrepareFiling prepare, IntakeMetrics metrics) {
        this.storeReports = storeReports;
        this.prepare = prepare;
        this.metrics = metrics;
    }

    /** @return false when the database was away: all of them are refused */
    boolean commit(List<WaitingReport> reports) {
        Map<UUID, Outcome> outcomes;
        try {
            outcomes = storeReports.together(
                    reports.stream().map(WaitingReport::filing).toList());
        } catch (RuntimeException e) {
            return recover(reports, e);
        }
        // Outside of the try: what is stored must never be stored again.
        return answer(reports, outcomes);
    }

    private boolean recover(List<WaitingReport> reports, RuntimeException e) {
        if (e instanceof OutcomeUnknown) {
            LOG.warnf("Reports may be stored or not: %s", e.getCause().toString());
            refuse(reports, unavailable());
            return false;
        }
        if (isA(DatabaseFault.AWAY, e)) {
            refuse(reports, e);
            return false;
        }
        var byAccused =
                reports.stream().collect(groupingBy(report -> report.filing().whoIsNamed()));
        if (byAccused.size() > 1) return commitEach(byAccused.values());
        if (isA(DatabaseFault.LOCKED, e) && !isOfATwin(e)) {
            // One by one they would wait for the same lock.
            refuse(reports, unavailable());
            return true;
        }
        if (reports.size() > 1) return commitEach(reports.stream().map(List::of).toList());
        return commitAgain(reports.get(0), e);
    }

    private boolean commitEach(Collection<List<WaitingReport>> some) {
        var isThere = true;
        for (var reports : some) {
            if (isThere) isThere = commit(reports);
            else refuse(reports, unavailable());
        }
        return isThere;
    }

    private boolean commitAgain(WaitingReport report, RuntimeException e) {
        var mayPass = isReceiptTaken(e) || isA(DatabaseFault.CONTENTION, e);
        if (!mayPass || report.attempt() == ATTEMPTS) {
            report.refuse(isOfATwin(e) ? new Conflict("idempotency.twin") : e);
            return true;
        }
        var filing = isReceiptTaken(e) ? prepare.again(report.filing()) : report.filing();
        return commit(List.of(report.again(filing)));
    }

    private boolean answer(List<WaitingReport> reports, Map<UUID, Outcome> outcomes) {
        var notFound = new ArrayList<WaitingReport>();
        for (var report : reports) {
            var outcome = outcomes.get(report.filing().id());
            if (outcome instanceof Outcome.Stored stored) {
                metrics.count(report.filing().told().channel());
                report.answer().complete(stored.answer());
            } else if (outcome instanceof Outcome.Repeated repeated) {
                report.answer().complete(repeated.answer());
            } else if (outcome instanceof Outcome.KeyReused) {
                report.refuse(new IdempotencyKeyReused());
            } else if (report.filing().lookup() == Lookup.BY_THE_STATEMENT) {
                notFound.add(report.with(report.filing().toBeLookedUp()));
            } else {
                // Its key was forgotten, by age, at this very moment.
                report.refuse(unavailable());
            }
        }
        return notFound.isEmpty() || commit(notFound);
    }

    static void refuse(List<WaitingReport> reports, Throwable why) {
        reports.forEach(report -> report.refuse(why));
    }

    static Unavailable unavailable() {
        return new Unavailable("problem.unavailable.detail");
    }

    /** Two ids may give the same 16 digits. Then another id is drawn. */
    private static boolean isReceiptTaken(RuntimeException e) {
        return DatabaseFault.constraintOf(e)
                .filter("one_complaint_a_receipt"::equals)
                .isPresent();
    }

    private static boolean isA(DatabaseFault fault, RuntimeException e) {
        return DatabaseFault.of(e).filter(fault::equals).isPresent();
    }

    /** The same call is still running, in another instance. Nothing but the table's name tells what was waited for. */
    private static boolean isOfATwin(RuntimeException e) {
        return isA(DatabaseFault.LOCKED, e)
                && e.getCause() instanceof PSQLException refused
                && refused.getServerErrorMessage() != null
                && String.valueOf(refused.getServerErrorMessage().getWhere()).contains("idempotency");
    }
}
