package id.siginjai.complaint.intake;

import java.time.Duration;
import java.util.function.IntSupplier;
import java.util.function.LongSupplier;

/**
 * Has a committer wait a moment for the reports that come right after the first. Where many residents report, each at a time
 * of their own, commits would hold few reports and cost the database twice as much (figures in ADR 32). A report that comes
 * alone waits for nobody.
 */
class Gathering {

    /** When none has come for so long, whoever was about to come is there. */
    private static final long LOOK_MILLIS = 1;

    private final long longestNanos;
    private final int enough;
    private final LongSupplier nanoTime;
    private boolean cameTogether;
    private long committedAt;

    /** @param longest that it waits; also how long after a commit that others shared, more are still expected */
    Gathering(Duration longest, int enough) {
        this(longest, enough, System::nanoTime);
    }

    Gathering(Duration longest, int enough, LongSupplier nanoTime) {
        this.longestNanos = longest.toNanos();
        this.enough = enough;
        this.nanoTime = nanoTime;
    }

    /** Returns at once unless the last commit was shared, and just now. @param waiting how many are there so far */
    void await(IntSupplier waiting) throws InterruptedException {
        var begun = nanoTime.getAsLong();
        if (!cameTogether || begun - committedAt >= longestNanos) return;
        var there = waiting.getAsInt();
        int before;
        do {
            if (there >= enough) return;
            Thread.sleep(LOOK_MILLIS);
            before = there;
            there = waiting.getAsInt();
        } while (there > before && nanoTime.getAsLong() - begun < longestNanos);
    }

    /** To be told after each commit. @param reports that shared it */
    void committed(int reports) {
        cameTogether = reports > 1;
        committedAt = nanoTime.getAsLong();
    }
}
