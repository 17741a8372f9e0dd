package id.siginjai.acceptance;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** So many people at the same time. */
final class Crowd {

    private final int people;

    private Crowd(int people) {
        this.people = people;
    }

    static Crowd of(int people) {
        return new Crowd(people);
    }

    /** What came of each, in the same order; the first failure of any fails the test. */
    <T, R> List<R> each(List<T> things, Function<T, R> action) {
        var threads = Executors.newFixedThreadPool(people);
        try {
            var tasks = things.stream()
                    .<Callable<R>>map(thing -> () -> action.apply(thing))
                    .toList();
            var results = threads.invokeAll(tasks);
            var all = new ArrayList<R>();
            for (var result : results) all.add(result.get());
            return all;
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Error failure ? failure : new AssertionError(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } finally {
            threads.shutdownNow();
        }
    }
}
