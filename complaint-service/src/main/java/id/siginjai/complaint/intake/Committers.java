package id.siginjai.complaint.intake;

import id.siginjai.kit.problem.Unavailable;
import io.quarkus.runtime.Startup;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;

/**
 * Spreads reports over the committers by whom they name: two that lock the same tally would wait for each other's
 * commits.
 */
@Startup
@ApplicationScoped
class Committers {

    private static final long END_MILLIS = 15_000;

    private final CommitReports commitReports;
    private final IntakeMetrics metrics;
    private final IntakeSettings settings;

    private final List<Committer> committers = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();

    Committers(CommitReports commitReports, IntakeMetrics metrics, IntakeSettings settings) {
        this.commitReports = commitReports;
        this.metrics = metrics;
        this.settings = settings;
    }

    @PostConstruct
    void start() {
        for (var number = 0; number < settings.committers(); number++) {
            var committer = new Committer(commitReports, settings);
            var thread = new Thread(committer, "intake-committer-" + number);
            committers.add(committer);
            threads.add(thread);
            thread.start();
        }
        metrics.watch(() -> committers.stream().mapToInt(Committer::waiting).sum());
    }

    /** The server has answered the requests that it had begun, so little is left; what is left is committed. */
    @PreDestroy
    void end() throws InterruptedException {
        committers.forEach(Committer::end);
        for (var thread : threads) thread.join(END_MILLIS);
    }

    boolean areAlive() {
        return threads.stream().allMatch(Thread::isAlive);
    }

    /**
     * @return the answer, once the report is committed
     * @throws Unavailable when too many are waiting
     */
    CompletionStage<FiledComplaint> commit(Filing filing) {
        var report = new WaitingReport(filing);
        if (!committers.get(numberOf(filing.whoIsNamed())).offer(report)) throw new Unavailable("intake.busy");
        return report.answer();
    }

    /** Which committer has the reports that name this official, this post, or nobody. */
    int numberOf(Object named) {
        return Math.floorMod(named.hashCode(), settings.committers());
    }
}
