package id.siginjai.benchmark;

import java.util.Map;
import java.util.stream.Stream;

/** A figure that is still to be measured. */
record Ratio(String key, String what, Contender numerator, Contender denominator, Reach reach) {

    Stream<Contender> contenders() {
        return Stream.of(numerator, denominator);
    }

    Figure of(Map<Contender, Series> series) {
        return Figure.of(key, what, series.get(numerator), series.get(denominator), reach);
    }
}
