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
 * Spreads reports over the committers by their official: two that lock the same tally would wait for each other's
 * commits.
 */
@Startup
@ApplicationScoped
class Committers {

    private final StoreReports storeReports;
    private final PrepareFiling prepare;
    private final IntakeMetrics metrics;
    private final IntakeSettings settings;

    private final List<Committer> committers = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();

    Committers(StoreReports storeReports, PrepareFiling prepare, IntakeMetrics metrics, IntakeSettings settings) {
        this.storeReports = storeReports;
        this.prepare = prepare;
        this.metrics = metrics;
        this.settings = settings;
    }

    @PostConstruct
    void start() {
        for (var number = 0; number < settings.committers(); number++) {
            var committer = new Committer(storeReports, prepare, metrics, settings);
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
        for (var thread : threads) thread.join();
    }

    /**
     * @return the answer, once the report is committed
     * @throws Unavailable when too many are waiting
     */
    CompletionStage<FiledComplaint> commit(Filing filing) {
        var report = new WaitingReport(filing);
        if (!committerOf(filing).offer(report)) throw new Unavailable("intake.busy");
        return report.answer();
    }

    private Committer committerOf(Filing filing) {
        var accused = filing.accused();
        // Whoever names no official is stored without a tally, or looked up first: any committer will do.
        var hash = accused.officialId() == null
                ? filing.id().hashCode()
                : accused.officialId().hashCode();
        return committers.get(Math.floorMod(hash, committers.size()));
    }
}
