package id.siginjai.performance;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/** Several who do something at the same moment. */
public final class AtOnce {

    private AtOnce() {}

    /** Lets all of them begin together, and gives what each was answered. */
    @SafeVarargs
    public static <T> List<T> all(Callable<T>... several) {
        return all(Stream.of(several));
    }

    public static <T> List<T> all(Stream<Callable<T>> several) {
        var calls = several.toList();
        var start = new CyclicBarrier(calls.size());
        var clerks = Executors.newFixedThreadPool(calls.size());
        var answers = Collections.synchronizedList(new ArrayList<T>());
        try {
            var running = calls.stream()
                    .map(call -> clerks.submit(() -> {
                        start.await();
                        return answers.add(call.call());
                    }))
                    .toList();
            for (var each : running) each.get();
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        } finally {
            clerks.shutdown();
        }
        return answers;
    }
}
