package id.siginjai.benchmark;

import java.util.List;
import java.util.Set;

/** Measures some of the figures on the bench's stack. */
interface Measure {

    /** Which figures come of it. */
    Set<String> keys();

    /** Which figures can't be told unless it ran. */
    default Set<String> neededFor() {
        return keys();
    }

    /**
     * @param rounds of all contenders in turns ({@link Bench#rounds})
     * @throws Untrustworthy when none of its figures can be told
     */
    List<Figure> run(Bench bench, int rounds) throws Exception;
}
