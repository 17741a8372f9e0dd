package id.siginjai.complaint.intake;

import id.siginjai.complaint.intake.Filing.Lookup;
import id.siginjai.complaint.intake.StoreReports.Outcome;
import id.siginjai.complaint.intake.StoreReports.OutcomeUnknown;
import id.siginjai.kit.database.DatabaseFault;
import id.siginjai.kit.problem.Conflict;
import id.siginjai.kit.problem.IdempotencyKeyReused;
import id.siginjai.kit.problem.Unavailable;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.postgresql.util.PSQLException;

/**
 * Commits whatever reports are waiting, together, and answers each only then. When nothing else waits a report is
 * committed alone and at once.
 */
class Committer implements Runnable {

    private static final Logger LOG = Logger.getLogger(Committer.class);

    private static final int ATTEMPTS = 3;
    private static final long LOOK_FOR_THE_END_MILLIS = 200;

    private final StoreReports storeReports;
    private final PrepareFiling prepare;
    private final IntakeMetrics metrics;
    private final BlockingQueue<WaitingReport> queue;
    private final int batch;
    private volatile boolean isEnding;

    Committer(StoreReports storeReports, PrepareFiling prepare, IntakeMetrics metrics, IntakeSettings settings) {
        this.storeReports = storeReports;
        this.prepare = prepare;
        this.metrics = metrics;
        this.queue = new ArrayBlockingQueue<>(settings.waiting());
        this.batch = settings.batch();
    }

    /** @return false when too many wait already */
    boolean offer(WaitingReport report) {
        return !isEnding && queue.offer(report);
    }

    int waiting() {
        return queue.size();
    }

    /** What waits is still committed. */
    void end() {
        isEnding = true;
    }

    @Override
    public void run() {
        while (!isEnding || !queue.isEmpty()) {
            var reports = next();
            try {
                commit(reports);
            } catch (RuntimeException | Error e) {
                // Whatever it was, the next reports must find a committer.
                LOG.error("Reports were not answered as they should have been", e);
                refuse(reports, e);
            }
        }
        // Whoever came in between.
        for (var late = queue.poll(); late != null; late = queue.poll()) {
            late.refuse(new Unavailable("problem.unavailable.detail"));
        }
    }

    private List<WaitingReport> next() {
        var reports = new ArrayList<WaitingReport>(batch);
        try {
            var first = queue.poll(LOOK_FOR_THE_END_MILLIS, TimeUnit.MILLISECONDS);
            if (first != null) reports.add(first);
        } catch (InterruptedException e) {
            isEnding = true;
        }
        queue.drainTo(reports, batch - reports.size());
        return reports;
    }

    private void commit(List<WaitingReport> reports) {
        if (reports.isEmpty()) return;
        try {
            answer(reports);
        } catch (OutcomeUnknown e) {
            LOG.warnf("Reports may be stored or not: %s", e.getCause().toString());
            refuse(reports, new Unavailable("problem.unavailable.detail"));
        } catch (RuntimeException e) {
            if (DatabaseFault.of(e).filter(DatabaseFault.AWAY::equals).isPresent()) {
                // The others would only wait for the same refusal.
                queue.drainTo(reports);
                refuse(reports, e);
            } else if (reports.size() == 1) {
                commitAlone(reports.get(0), e);
            } else {
                // One of them spoils it, which must not cost its neighbours theirs. Nothing was stored.
                reports.forEach(report -> commit(new ArrayList<>(List.of(report))));
            }
        }
    }

    /** @param refusal what the first attempt has met */
    private void commitAlone(WaitingReport report, RuntimeException refusal) {
        var met = refusal;
        for (var attempt = 2; isReceiptTaken(met) && attempt <= ATTEMPTS; attempt++) {
            try {
                answer(List.of(report.with(prepare.again(report.filing()))));
                return;
            } catch (OutcomeUnknown e) {
                met = new Unavailable("problem.unavailable.detail");
            } catch (RuntimeException e) {
                met = e;
            }
        }
        report.refuse(isLocked(met) ? lockedOut(met) : met);
    }

    private static void refuse(List<WaitingReport> reports, Throwable why) {
        reports.forEach(report -> report.refuse(why));
    }

    private void answer(List<WaitingReport> reports) {
        var outcomes = storeReports.together(
                reports.stream().map(WaitingReport::filing).toList());
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
                report.refuse(new Unavailable("problem.unavailable.detail"));
            }
        }
        commit(notFound);
    }

    /** Two ids may give the same 16 digits. Then another id is drawn. */
    private static boolean isReceiptTaken(RuntimeException e) {
        return DatabaseFault.constraintOf(e)
                .filter("one_complaint_a_receipt"::equals)
                .isPresent();
    }

    private static boolean isLocked(RuntimeException e) {
        return DatabaseFault.of(e).filter(DatabaseFault.LOCKED::equals).isPresent();
    }

    /** Either the same call is still running, in another instance, or somebody holds the official's tally for long. */
    private static RuntimeException lockedOut(RuntimeException e) {
        var isOfATwin = e.getCause() instanceof PSQLException refused
                && String.valueOf(refused.getServerErrorMessage().getWhere()).contains("\"idempotency\"");
        return isOfATwin ? new Conflict("idempotency.twin") : new Unavailable("problem.unavailable.detail");
    }
}
