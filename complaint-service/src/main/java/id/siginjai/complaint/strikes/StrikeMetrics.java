package id.siginjai.complaint.strikes;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;

@ApplicationScoped
class StrikeMetrics {

    private final Counter reached;

    StrikeMetrics(MeterRegistry registry) {
        reached = Counter.builder("siginjai.strikes.reached")
                .description("Times that reports about an official reached the threshold")
                .register(registry);
    }

    void count(@Observes(during = TransactionPhase.AFTER_SUCCESS) ThresholdReached event) {
        reached.increment();
    }
}
