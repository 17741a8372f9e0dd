package id.siginjai.benchmark;

import id.siginjai.embedded.ServiceProcess;
import id.siginjai.embedded.Stack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** The most memory that each service has held since it started, as Linux keeps it. Measured last, and after a rush only. */
final class Memory implements Measure {

    static final String KEY = "memory";

    private static final double ALLOWED_MIB = 350;
    private static final String HIGH_WATER_MARK = "VmHWM:";

    private final Peak complaint;
    private final Peak performance;

    /** @param stack alone: no other instance of its services may run yet, since they are known by their command lines */
    Memory(Stack stack) {
        complaint = new Peak("complaint-service", processOf(stack.complaint()));
        performance = new Peak("performance-service", processOf(stack.performance()));
    }

    @Override
    public Set<String> keys() {
        return Set.of(KEY);
    }

    @Override
    public List<Figure> run(Bench bench, int rounds) {
        if (!bench.hadRush()) throw new Untrustworthy("the intake at 64 connections was not measured in this run");
        return List.of(complaint.figure(), performance.figure());
    }

    private static long processOf(ServiceProcess service) {
        return ProcessHandle.current()
                .descendants()
                .filter(process -> process.info().commandLine().orElse("").equals(service.commandLine()))
                .findFirst()
                .map(ProcessHandle::pid)
                .orElseThrow(() -> new IllegalStateException("no process " + service.commandLine()));
    }

    private record Peak(String service, long process) {

        Figure figure() {
            return Figure.of(
                            KEY,
                            "memory held at most ÷ 350 MiB",
                            series(),
                            Series.constant("MiB that a service may hold", ALLOWED_MIB, 1),
                            Reach.atMost(1))
                    .part(service);
        }

        private Series series() {
            try {
                var status = Files.readAllLines(Path.of("/proc", Long.toString(process), "status"));
                return Series.of("MiB held at most", List.of(highest(status)));
            } catch (IOException e) {
                var why = ProcessHandle.of(process).isEmpty()
                        ? "it has ended"
                        : "this system does not tell how much memory a process has held";
                return Series.failed("MiB", why);
            }
        }
    }

    /** In MiB. @param status of a process, as Linux tells it */
    static double highest(List<String> status) {
        return status.stream()
                .filter(line -> line.startsWith(HIGH_WATER_MARK))
                .mapToDouble(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024.0)
                .findFirst()
                .orElseThrow(() -> new Untrustworthy("no " + HIGH_WATER_MARK + " of the process"));
    }
}
