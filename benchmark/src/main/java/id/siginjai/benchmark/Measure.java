package id.siginjai.benchmark;

import java.util.List;
import java.util.Set;

/** Measures some of the figures on the bench's stack. */
interface Measure {

    /** Which figures come of it. */
    Set<String> keys();

    /**
     * @param rounds at least three, of all contenders in turns ({@link Bench#rounds})
     * @throws Untrustworthy when none of its figures can be told
     */
    List<Figure> run(Bench bench, int rounds) throws Exception;
}
