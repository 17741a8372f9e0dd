package id.siginjai.performance.rotation;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.Map;

/** Counts what became of marks, once it is committed: what was rolled back was never there. */
@ApplicationScoped
class RotationMetrics {

    private static final Map<String, String> COUNTERS = Map.of(
            RotationAnnouncement.MARKED, "siginjai.rotation.marks",
            RotationAnnouncement.WITHDRAWN, "siginjai.rotation.withdrawals",
            RotationAnnouncement.DECIDED, "siginjai.rotation.decisions",
            RotationAnnouncement.EXECUTED, "siginjai.rotation.executions");

    private final MeterRegistry metrics;

    RotationMetrics(MeterRegistry metrics) {
        this.metrics = metrics;
        COUNTERS.values().forEach(metrics::counter);
    }

    void count(@Observes(during = TransactionPhase.AFTER_SUCCESS) AnnounceRotations.Announced announced) {
        metrics.counter(COUNTERS.get(announced.type())).increment();
    }
}
