package id.siginjai.benchmark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/**
 * Runs contenders in turns: the first round of each, then the second of each. What drifts on the machine meanwhile, then
 * drifts for all of them. Every second round goes backwards, so that none always profits from the same predecessor.
 */
final class Rounds {

    private final int number;
    private final Troubles troubles;
    private final Consumer<String> progress;

    Rounds(int number, Troubles troubles, Consumer<String> progress) {
        this.number = number;
        this.troubles = troubles;
        this.progress = progress;
    }

    /** By contender. One that fails is left out of the rounds that follow; the others go on. */
    Map<Contender, Series> of(Contender... contenders) {
        var values = new LinkedHashMap<Contender, List<Double>>();
        var failures = new LinkedHashMap<Contender, String>();
        for (var contender : contenders) {
            values.put(contender, new ArrayList<>());
            guarded("warm-up", contender, failures, contender.warmUp());
        }
        var order = new ArrayList<>(List.of(contenders));
        for (var round = 1; round <= number; round++) {
            for (var contender : order) {
                var name = "round %d of %d".formatted(round, number);
                guarded(name, contender, failures, () -> values.get(contender).add(measured(name, contender)));
            }
            Collections.reverse(order);
        }
        var series = new LinkedHashMap<Contender, Series>();
        values.forEach((contender, rounds) -> series.put(
                contender,
                failures.containsKey(contender)
                        ? Series.failed(contender.what(), failures.get(contender))
                        : Series.of(contender.what(), rounds)));
        return series;
    }

    private double measured(String round, Contender contender) throws Exception {
        var value = contender.run().call();
        progress.accept("%s: %s: %,.1f".formatted(round, contender.what(), value));
        return value;
    }

    private void guarded(String round, Contender contender, Map<Contender, String> failures, Callable<?> run) {
        if (failures.containsKey(contender)) return;
        try {
            run.call();
        } catch (Exception e) {
            var reason = troubles.reason(contender.what(), e);
            failures.put(contender, reason);
            progress.accept("%s: %s: NO FIGURE: %s".formatted(round, contender.what(), reason));
        }
    }
}
