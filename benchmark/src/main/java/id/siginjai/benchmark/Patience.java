package id.siginjai.benchmark;

import java.time.Duration;
import java.util.concurrent.Callable;

/** Waiting for something that comes by itself. */
final class Patience {

    private static final Duration LONGEST = Duration.ofSeconds(120);
    private static final Duration INTERVAL = Duration.ofMillis(50);

    private Patience() {}

    /** @throws Untrustworthy when it has not come after two minutes */
    static void until(String what, Callable<Boolean> condition) {
        var deadline = System.nanoTime() + LONGEST.toNanos();
        try {
            while (!condition.call()) {
                if (System.nanoTime() > deadline) throw new Untrustworthy("waited in vain until " + what);
                Thread.sleep(INTERVAL.toMillis());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Untrustworthy("interrupted");
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new Untrustworthy("cannot tell whether " + what + ": " + e);
        }
    }
}
