package id.siginjai.benchmark;

import id.siginjai.embedded.ServiceProcess;
import id.siginjai.embedded.Stack;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/** The most memory that each service was seen to hold while everything else was measured. */
final class Memory implements AutoCloseable {

    static final String KEY = "memory";

    private static final double ALLOWED_MIB = 350;
    private static final long INTERVAL_MILLIS = 200;

    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(run -> {
        var thread = new Thread(run, "memory");
        thread.setDaemon(true);
        return thread;
    });
    private final Peak complaint;
    private final Peak performance;

    private Memory(Stack stack) {
        complaint = new Peak("complaint-service", stack::complaint);
        performance = new Peak("performance-service", stack::performance);
    }

    static Memory of(Stack stack) {
        var memory = new Memory(stack);
        memory.watch.scheduleAtFixedRate(memory::look, 0, INTERVAL_MILLIS, TimeUnit.MILLISECONDS);
        return memory;
    }

    private void look() {
        complaint.look();
        performance.look();
    }

    List<Figure> figures() {
        return List.of(complaint.figure(), performance.figure());
    }

    @Override
    public void close() {
        watch.shutdownNow();
    }

    private static final class Peak {

        private final String service;
        private final LongSupplier now;
        private volatile long highest;

        Peak(String service, Supplier<ServiceProcess> process) {
            this.service = service;
            this.now = () -> process.get().rssMiB();
        }

        void look() {
            highest = Math.max(highest, now.getAsLong());
        }

        Figure figure() {
            var series = highest == 0
                    ? Series.failed("MiB", "this system does not tell how much memory a process holds")
                    : Series.of("MiB held at most", List.of((double) highest));
            return Figure.of(
                            KEY,
                            "memory held at most ÷ 350 MiB",
                            series,
                            Series.constant("MiB that a service may hold", ALLOWED_MIB, 1),
                            Reach.atMost(1))
                    .part(service);
        }
    }
}
