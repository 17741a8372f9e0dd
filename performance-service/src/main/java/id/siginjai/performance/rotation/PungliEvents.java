package id.siginjai.performance.rotation;

import id.siginjai.kit.consumption.Consumption;
import id.siginjai.kit.consumption.Handlers;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears from complaint-service that complaints about an official reached the threshold, or fell below it again. */
@ApplicationScoped
class PungliEvents {

    private final Consumption consumption;
    private final Handlers handlers;

    PungliEvents(Consumption consumption, MarkForRotation markForRotation, WithdrawPungliReason withdrawPungliReason) {
        this.consumption = consumption;
        this.handlers = Handlers.of()
                .on(ThresholdReached.TYPE, ThresholdReached.class, (data, meta) -> markForRotation.reached(data))
                .on(
                        ThresholdWithdrawn.TYPE,
                        ThresholdWithdrawn.class,
                        (data, meta) -> withdrawPungliReason.withdrawn(data));
    }

    @Incoming("pungli")
    @Blocking
    void receive(ConsumerRecord<String, byte[]> record) {
        consumption.once(record, handlers);
    }
}
