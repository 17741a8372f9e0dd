package id.siginjai.complaint.strikes;

import id.siginjai.kit.outbox.OutboundEvent;
import id.siginjai.kit.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;

/** Tells performance-service when reports reach the threshold, or fall below it; written while the tally is locked. */
@ApplicationScoped
class ThresholdAnnouncements {

    private static final String TOPIC = "siginjai.pungli";

    private final Outbox outbox;
    private final Event<ThresholdReached> reached;

    ThresholdAnnouncements(Outbox outbox, Event<ThresholdReached> reached) {
        this.outbox = outbox;
        this.reached = reached;
    }

    void announce(ThresholdReached event) {
        outbox.append(OutboundEvent.of(
                TOPIC, ThresholdReached.TYPE, event.officialId().toString(), event.reachedAt(), event));
        reached.fire(event);
    }

    void announce(ThresholdWithdrawn event) {
        outbox.append(OutboundEvent.of(
                TOPIC, ThresholdWithdrawn.TYPE, event.officialId().toString(), event.withdrawnAt(), event));
    }
}
