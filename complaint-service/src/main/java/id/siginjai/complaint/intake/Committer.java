package id.siginjai.complaint.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.logging.Logger;

/**
 * Has whatever reports are waiting committed together, and with them those that come right after. A report that comes alone,
 * and not right after others, is committed alone and at once.
 */
class Committer implements Runnable {

    private static final Logger LOG = Logger.getLogger(Committer.class);

    private static final long LOOK_FOR_THE_END_MILLIS = 200;

    private final CommitReports commitReports;
    private final Gathering gathering;
    private final BlockingQueue<WaitingReport> queue;
    private final AtomicLong waitingBytes = new AtomicLong();
    private final long mostBytes;
    private final int batch;
    private volatile boolean isEnding;
    private boolean wasThere = true;

    Committer(CommitReports commitReports, IntakeSettings settings) {
        this(
                commitReports,
                settings,
                new Gathering(settings.gathering(), Math.min(settings.company(), settings.batch())));
    }

    Committer(CommitReports commitReports, IntakeSettings settings, Gathering gathering) {
        this.commitReports = commitReports;
        this.gathering = gathering;
        this.queue = new ArrayBlockingQueue<>(settings.waiting());
        this.mostBytes = settings.waitingKibibytes() * 1024L;
        this.batch = settings.batch();
    }

    /** @return false when too many wait already, or too long ones */
    boolean offer(WaitingReport report) {
        if (isEnding) return false;
        var isTaken = waitingBytes.addAndGet(report.bytes()) <= mostBytes && queue.offer(report);
        if (!isTaken) waitingBytes.addAndGet(-report.bytes());
        return isTaken;
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
            var reports = new ArrayList<WaitingReport>(batch);
            try {
                takeInto(reports);
                if (!reports.isEmpty()) commit(reports);
            } catch (InterruptedException | RuntimeException | Error e) {
                // Whatever it was, the next reports must find a committer.
                LOG.error("Reports were not answered as they should have been", e);
                CommitReports.refuse(reports, e);
            }
        }
    }

    private void takeInto(List<WaitingReport> reports) throws InterruptedException {
        var first = queue.poll(LOOK_FOR_THE_END_MILLIS, TimeUnit.MILLISECONDS);
        if (first == null) return;
        reports.add(first);
        try {
            gathering.await(() -> reports.size() + queue.size());
        } finally {
            queue.drainTo(reports, batch - 1);
            noLongerWait(reports);
        }
    }

    private void noLongerWait(List<WaitingReport> reports) {
        waitingBytes.addAndGet(-reports.stream().mapToLong(WaitingReport::bytes).sum());
    }

    private void commit(List<WaitingReport> reports) {
        var isThere = commitReports.commit(reports);
        // One connection that broke is not yet a database that is away. If it is, the others would wait for the same.
        if (!isThere && !wasThere) refuseTheWaiting();
        wasThere = isThere;
        gathering.committed(reports.size());
    }

    private void refuseTheWaiting() {
        var waiting = new ArrayList<WaitingReport>();
        queue.drainTo(waiting);
        noLongerWait(waiting);
        CommitReports.refuse(waiting, CommitReports.unavailable());
    }
}
