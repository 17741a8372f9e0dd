package id.siginjai.performance.rotation;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;

/** Counts marks made and reasons withdrawn, once they are committed: what was rolled back was never there. */
@ApplicationScoped
class RotationMetrics {

    private final MeterRegistry metrics;

    RotationMetrics(MeterRegistry metrics) {
        this.metrics = metrics;
        for (var type : new String[] {"marks", "withdrawals"}) metrics.counter("siginjai.rotation." + type);
    }

    void count(@Observes(during = TransactionPhase.AFTER_SUCCESS) AnnounceRotations.Announced announced) {
        var marked = announced.type().equals(RotationAnnouncement.MARKED);
        metrics.counter(marked ? "siginjai.rotation.marks" : "siginjai.rotation.withdrawals")
                .increment();
    }
}
