package id.siginjai.benchmark;

import java.util.List;
import java.util.stream.DoubleStream;

/**
 * What one contender reached in each round.
 *
 * @param what which contender, and in what it is counted
 * @param failure why it has no rounds to be trusted; null where it has
 */
record Series(String what, List<Double> rounds, String failure) {

    static Series of(String what, List<Double> rounds) {
        return new Series(what, List.copyOf(rounds), null);
    }

    static Series failed(String what, String failure) {
        return new Series(what, List.of(), failure);
    }

    /** The same value in every round: what a figure is held against that nobody measures. */
    static Series constant(String what, double value, int rounds) {
        return of(what, DoubleStream.generate(() -> value).limit(rounds).boxed().toList());
    }

    boolean hasFailed() {
        return failure != null;
    }

    double median() {
        return median(rounds);
    }

    static double median(List<Double> values) {
        if (values.isEmpty()) throw new IllegalArgumentException("nothing was measured");
        var sorted = values.stream().sorted().toList();
        var middle = sorted.size() / 2;
        if (sorted.size() % 2 == 1) return sorted.get(middle);
        return (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
