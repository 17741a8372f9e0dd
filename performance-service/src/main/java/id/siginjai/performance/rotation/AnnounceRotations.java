package id.siginjai.performance.rotation;

import id.siginjai.kit.outbox.OutboundEvent;
import id.siginjai.kit.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Instant;

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

    void marked(Rotation mark, Instant at) {
        announce(RotationAnnouncement.MARKED, RotationAnnouncement.of(mark, mark.pungliRound(), at));
    }

    /** @param round of the complaints that fell below the threshold: the mark no longer has them as a reason */
    void withdrawn(Rotation mark, int round, Instant at) {
        announce(RotationAnnouncement.WITHDRAWN, RotationAnnouncement.of(mark, round, at));
    }

    void decided(Rotation mark, Instant at) {
        announce(RotationAnnouncement.DECIDED, RotationAnnouncement.of(mark, mark.pungliRound(), at));
    }

    void executed(Rotation mark, Instant at) {
        announce(RotationAnnouncement.EXECUTED, RotationAnnouncement.of(mark, mark.pungliRound(), at));
    }

    private void announce(String type, RotationAnnouncement data) {
        outbox.append(OutboundEvent.of(TOPIC, type, data.officialId().toString(), data.at(), data));
        announced.fire(new Announced(type, data));
    }
}
