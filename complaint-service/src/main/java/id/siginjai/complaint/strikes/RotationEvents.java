package id.siginjai.complaint.strikes;

import id.siginjai.kit.consumption.Consumption;
import id.siginjai.kit.consumption.Handlers;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** What became of the marks that reports have caused. */
@ApplicationScoped
class RotationEvents {

    private final Consumption consumption;
    private final Handlers handlers;

    RotationEvents(Consumption consumption, EndRound endRound) {
        this.consumption = consumption;
        this.handlers = Handlers.of()
                .on("id.siginjai.rotation.decided.v1", RotationEnded.class, (event, meta) -> endRound.end(event))
                .on("id.siginjai.rotation.executed.v1", RotationEnded.class, (event, meta) -> endRound.end(event));
    }

    @Incoming("rotations")
    @Blocking
    void receive(ConsumerRecord<String, byte[]> event) {
        consumption.once(event, handlers);
    }
}
