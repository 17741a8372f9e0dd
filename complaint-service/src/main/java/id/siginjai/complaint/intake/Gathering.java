package id.siginjai.complaint.intake;

import java.time.Duration;
import java.util.function.IntSupplier;
import java.util.function.LongSupplier;

/**
 * Has a committer wait a moment for the reports that come right after the first. Where many residents report, each at a time
 * of their own, commits would hold few reports and cost the database more (figures in ADR 32). A report that comes alone, and
 * not right after others, waits for nobody.
 */
class Gathering {

    /** When none has come for so long, whoever was about to come is there. */
    private static final long LOOK_MILLIS = 1;

    private final long longestNanos;
    private final int company;
    private final LongSupplier nanoTime;
    private final Pause pause;
    private boolean cameTogether;
    private long committedAt;

    /** Lets some time pass between two looks. */
    @FunctionalInterface
    interface Pause {
        void take() throws InterruptedException;
    }

    /**
     * @param longest that it goes on; also how long after a commit that others shared, more are still expected
     * @param company so many wait for no more
     */
    Gathering(Duration longest, int company) {
        this(longest, company, System::nanoTime, () -> Thread.sleep(LOOK_MILLIS));
    }

    Gathering(Duration longest, int company, LongSupplier nanoTime, Pause pause) {
        this.longestNanos = longest.toNanos();
        this.company = company;
        this.nanoTime = nanoTime;
        this.pause = pause;
    }

    /** Returns at once unless the last commit was shared, and just now. @param there how many are, by now */
    void await(IntSupplier there) throws InterruptedException {
        var begun = nanoTime.getAsLong();
        if (!cameTogether || begun - committedAt >= longestNanos) return;
        var now = there.getAsInt();
        int before;
        do {
            if (now >= company) return;
            pause.take();
            before = now;
            now = there.getAsInt();
        } while (now > before && nanoTime.getAsLong() - begun < longestNanos);
    }

    /** To be told after each commit. @param reports that shared it */
    void committed(int reports) {
        cameTogether = reports > 1;
        committedAt = nanoTime.getAsLong();
    }
}
