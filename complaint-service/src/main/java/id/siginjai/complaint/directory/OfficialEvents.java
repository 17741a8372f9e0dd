package id.siginjai.complaint.directory;

import id.siginjai.kit.consumption.Consumption;
import id.siginjai.kit.consumption.Handlers;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** The officials, each as a whole snapshot: without an inbox, so that a directory can be rebuilt from the topic. */
@ApplicationScoped
class OfficialEvents {

    private final Consumption consumption;
    private final Handlers handlers;

    OfficialEvents(Consumption consumption, UpdateDirectory updateDirectory) {
        this.consumption = consumption;
        this.handlers = Handlers.of()
                .on(OfficialSnapshot.TYPE, OfficialSnapshot.class, (official, meta) -> updateDirectory.apply(official));
    }

    @Incoming("officials")
    @Blocking
    void receive(ConsumerRecord<String, byte[]> event) {
        consumption.repeatable(event, handlers);
    }
}
