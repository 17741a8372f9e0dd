package id.siginjai.benchmark;

import java.util.concurrent.Callable;

/**
 * One side of a ratio.
 *
 * @param what which one, and in what it is counted
 * @param run one round of it; gives what it reached, or throws {@link Untrustworthy}
 * @param warmUp once before its rounds, unmeasured, and as trustworthy: the first calls are slower than any that follow
 */
record Contender(String what, Callable<Double> run, Callable<?> warmUp) {

    /** Something that can be kept up for as long as is wanted. */
    interface Load {

        /** @return what it reached a second */
        double keepUp(int seconds) throws Exception;
    }

    /** One that needs no warm-up. */
    Contender(String what, Callable<Double> run) {
        this(what, run, () -> null);
    }

    static Contender of(String what, Load load, int warmUpSeconds, int seconds) {
        return new Contender(what, () -> load.keepUp(seconds), () -> load.keepUp(warmUpSeconds));
    }
}
