package id.siginjai.embedded;

import java.util.List;
import java.util.function.Function;

/** How a service starts with regard to its AOT cache. */
public enum AotUse {
    /** With it where one is there, else as any program. */
    WHERE_THERE(cache -> cache.isCurrent() ? List.of("-XX:AOTCache=" + cache.file()) : List.of()),

    /** With it, or not at all: the JVM ends when it cannot use it. */
    REQUIRED(cache -> List.of("-XX:AOTCache=" + cache.file(), "-XX:AOTMode=on")),

    NONE(cache -> List.of()),

    /**
     * Records one, which the JVM writes when it ends: without what the run has shown of its methods (JEP 515), with which a
     * start was no shorter and the first seconds after it no faster, while it took 5 MiB.
     */
    RECORDING(cache -> List.of("-XX:AOTCacheOutput=" + cache.recorded(), "-XX:-AOTRecordTraining"));

    private final Function<AotCache, List<String>> options;

    AotUse(Function<AotCache, List<String>> options) {
        this.options = options;
    }

    List<String> options(AotCache cache) {
        return options.apply(cache);
    }
}
