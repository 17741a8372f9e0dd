package id.siginjai.complaint.intake;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;

@ApplicationScoped
class IntakeMetrics {

    private static final String NAME = "siginjai.complaints.filed";

    private final MeterRegistry registry;

    IntakeMetrics(MeterRegistry registry) {
        this.registry = registry;
    }

    void count(@Observes(during = TransactionPhase.AFTER_SUCCESS) ComplaintFiled event) {
        var channel = event.channel() == null ? "NOT_TOLD" : event.channel().name();
        registry.counter(NAME, "channel", channel).increment();
    }
}
