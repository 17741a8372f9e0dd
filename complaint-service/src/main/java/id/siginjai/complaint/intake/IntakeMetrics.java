package id.siginjai.complaint.intake;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;

@ApplicationScoped
class IntakeMetrics {

    private static final String NAME = "siginjai.complaints.filed";

    private final MeterRegistry registry;

    IntakeMetrics(MeterRegistry registry) {
        this.registry = registry;
    }

    /** What an operator watches in a rush. */
    void watch(Supplier<Number> waiting) {
        Gauge.builder("siginjai.intake.waiting", waiting)
                .description("Reports that wait to be committed")
                .register(registry);
    }

    /** Once a report that is stored. */
    void count(Channel channel) {
        registry.counter(NAME, "channel", channel == null ? "NOT_TOLD" : channel.name())
                .increment();
    }
}
