package id.siginjai.benchmark;

import java.util.Map;
import java.util.stream.Stream;

/**
 * A figure that is still to be measured.
 *
 * @param part which one, where a key has several; else null
 * @param reach null where it only stands beside another
 */
record Ratio(String key, String part, String what, Contender numerator, Contender denominator, Reach reach) {

    Ratio(String key, String what, Contender numerator, Contender denominator, Reach reach) {
        this(key, null, what, numerator, denominator, reach);
    }

    Stream<Contender> contenders() {
        return Stream.of(numerator, denominator);
    }

    Figure of(Map<Contender, Series> series) {
        return Figure.of(key, what, series.get(numerator), series.get(denominator), reach)
                .part(part);
    }
}
