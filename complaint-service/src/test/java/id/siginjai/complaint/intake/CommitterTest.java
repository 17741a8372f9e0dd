package id.siginjai.complaint.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.siginjai.complaint.intake.Filing.Lookup;
import io.opentelemetry.context.Context;
import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** Which reports share a commit. What a commit does with them is TogetherTest's. */
class CommitterTest {

    private static final IntakeSettings SETTINGS = new SmallRyeConfigBuilder()
            .withConverter(Duration.class, 200, new DurationConverter())
            .withMapping(IntakeSettings.class)
            .build()
            .getConfigMapping(IntakeSettings.class);

    private static final int KIBIBYTE = 1024;

    private final List<Integer> commits = new CopyOnWriteArrayList<>();
    private final Queue<WaitingReport> toCome = new ConcurrentLinkedQueue<>();
    private final Gathering gathering =
            new Gathering(Duration.ofMinutes(1), SETTINGS.company(), System::nanoTime, this::oneMoreComes);
    private final Committer committer = new Committer(new Counted(), SETTINGS, gathering);
    private Runnable afterTheFirst = () -> {};

    @Test
    void whatComesRightAfterASharedCommitWaitsForOthers() throws InterruptedException {
        offer(2);
        afterTheFirst = () -> offer(1);
        toCome.add(report(KIBIBYTE));
        toCome.add(report(KIBIBYTE));
        run();
        assertThat(commits).containsExactly(2, 3);
    }

    @Test
    void whatComesAfterALoneOneDoesNot() throws InterruptedException {
        offer(1);
        afterTheFirst = () -> offer(1);
        toCome.add(report(KIBIBYTE));
        run();
        assertThat(commits).containsExactly(1, 1);
    }

    @Test
    void whatIsCommittedMakesRoomForOthers() throws InterruptedException {
        var half = SETTINGS.waitingKibibytes() / 2 * KIBIBYTE;
        assertThat(committer.offer(report(half))).isTrue();
        assertThat(committer.offer(report(half))).isTrue();
        assertThat(committer.offer(report(half))).isFalse();
        var isTaken = new AtomicBoolean();
        afterTheFirst = () -> isTaken.set(committer.offer(report(half)));
        run();
        assertThat(isTaken).isTrue();
        assertThat(commits).containsExactly(2, 1);
    }

    /** Until nothing waits any more. */
    private void run() throws InterruptedException {
        var thread = new Thread(committer);
        thread.start();
        await().until(() -> commits.size() == 2);
        committer.end();
        thread.join();
    }

    private void offer(int reports) {
        for (var i = 0; i < reports; i++) committer.offer(report(KIBIBYTE));
    }

    private void oneMoreComes() {
        var next = toCome.poll();
        if (next != null) committer.offer(next);
    }

    private static WaitingReport report(int bytes) {
        var answer = new FiledComplaint(UUID.randomUUID(), "", ComplaintStatus.RECEIVED, Instant.EPOCH);
        return new WaitingReport(
                new Filing(answer, 0, null, null, Lookup.DONE, Set.of(), new byte[bytes], null, null, Context.root()));
    }

    /** In place of the database: what is looked at is who shares a commit. */
    private final class Counted extends CommitReports {

        Counted() {
            super(null, null, null);
        }

        @Override
        boolean commit(List<WaitingReport> reports) {
            commits.add(reports.size());
            if (commits.size() == 1) afterTheFirst.run();
            return true;
        }
    }
}
