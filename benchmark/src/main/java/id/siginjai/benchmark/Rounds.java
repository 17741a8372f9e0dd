package id.siginjai.benchmark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Runs contenders in turns: the first round of each, then the second of each. What drifts on the machine meanwhile, then
 * drifts for all of them.
 */
final class Rounds {

    private final int number;
    private final Consumer<String> progress;

    Rounds(int number, Consumer<String> progress) {
        this.number = number;
        this.progress = progress;
    }

    /** By contender. One that fails is left out of the rounds that follow; the others go on. */
    Map<Contender, Series> of(Contender... contenders) {
        var reached = new LinkedHashMap<Contender, List<Double>>();
        var failures = new LinkedHashMap<Contender, String>();
        for (var contender : contenders) reached.put(contender, new ArrayList<>());
        for (var round = 1; round <= number; round++) {
            for (var contender : contenders) {
                if (!failures.containsKey(contender)) run(round, contender, reached.get(contender), failures);
            }
        }
        var series = new LinkedHashMap<Contender, Series>();
        reached.forEach((contender, rounds) -> series.put(
                contender,
                failures.containsKey(contender)
                        ? Series.failed(contender.what(), failures.get(contender))
                        : Series.of(contender.what(), rounds)));
        return series;
    }

    private void run(int round, Contender contender, List<Double> reached, Map<Contender, String> failures) {
        try {
            var value = contender.run().call();
            reached.add(value);
            progress.accept("round %d of %d: %s: %,.1f".formatted(round, number, contender.what(), value));
        } catch (Exception e) {
            var reason = e instanceof Untrustworthy ? e.getMessage() : e.toString();
            failures.put(contender, reason);
            progress.accept("round %d of %d: %s: NO FIGURE: %s".formatted(round, number, contender.what(), reason));
        }
    }
}
