package id.siginjai.performance.rotation;

import id.siginjai.kit.outbox.OutboundEvent;
import id.siginjai.kit.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;

/** Tells others what became of a mark, in the transaction in which it did. */
@ApplicationScoped
class AnnounceRotations {

    private static final String TOPIC = "siginjai.rotations";

    private final Outbox outbox;
    private final Event<Announced> announced;

    AnnounceRotations(Outbox outbox, Event<Announced> announced) {
        this.outbox = outbox;
        this.announced = announced;
    }

    /** Fired with each announcement, for what is to be done when it has been committed. */
    record Announced(String type, RotationAnnouncement data) {}

    void announce(String type, RotationAnnouncement data) {
        outbox.append(OutboundEvent.of(TOPIC, type, data.officialId().toString(), data.at(), data));
        announced.fire(new Announced(type, data));
    }
}
