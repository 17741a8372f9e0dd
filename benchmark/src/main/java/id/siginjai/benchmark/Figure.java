package id.siginjai.benchmark;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * A ratio of what two contenders reached in the same rounds.
 *
 * @param key the name of it (R1)
 * @param part which one, where a key has several; else null
 * @param what the ratio in words
 * @param reach what it should reach; null where it only stands beside another
 * @param beside what else was seen in the same runs, by name and unit
 */
record Figure(
        String key,
        String part,
        String what,
        Series numerator,
        Series denominator,
        Reach reach,
        Map<String, Double> beside) {

    Figure {
        beside = Collections.unmodifiableMap(new TreeMap<>(beside));
        if (!numerator.hasFailed()
                && !denominator.hasFailed()
                && numerator.rounds().size() != denominator.rounds().size()) {
            throw new IllegalArgumentException(key + ": its contenders did not run in the same rounds");
        }
    }

    static Figure of(String key, String what, Series numerator, Series denominator, Reach reach) {
        return new Figure(key, null, what, numerator, denominator, reach, Map.of());
    }

    /** One that can't be told, whatever it is the ratio of. */
    static Figure failed(String key, String reason) {
        var none = Series.failed("none", reason);
        return of(key, "not measured", none, none, null);
    }

    Figure part(String name) {
        return new Figure(key, name, what, numerator, denominator, reach, beside);
    }

    Figure beside(Map<String, Double> seen) {
        return new Figure(key, part, what, numerator, denominator, reach, seen);
    }

    String name() {
        return part == null ? key : key + " " + part;
    }

    /** Why there is no figure; null where there is one. */
    String failure() {
        return numerator.hasFailed() ? numerator.failure() : denominator.failure();
    }

    boolean isMeasured() {
        return failure() == null;
    }

    /** The ratio of each round. */
    List<Double> rounds() {
        return IntStream.range(0, isMeasured() ? numerator.rounds().size() : 0)
                .mapToObj(round ->
                        numerator.rounds().get(round) / denominator.rounds().get(round))
                .toList();
    }

    double median() {
        return Series.median(rounds());
    }

    double lowest() {
        return Collections.min(rounds());
    }

    double highest() {
        return Collections.max(rounds());
    }

    boolean isReached() {
        return isMeasured() && (reach == null || reach.isReachedBy(median()));
    }
}
