package id.siginjai.benchmark;

import java.util.Collection;
import java.util.List;

/** How long so many of a hundred waited at most, by the nearest rank: never less than somebody did wait. */
final class Percentiles {

    private final List<Double> sorted;

    Percentiles(Collection<? extends Number> values) {
        if (values.isEmpty()) throw new IllegalArgumentException("nobody waited");
        sorted = values.stream().map(Number::doubleValue).sorted().toList();
    }

    double of(double percent) {
        var rank = (int) Math.ceil(percent / 100 * sorted.size());
        return sorted.get(Math.max(rank, 1) - 1);
    }
}
