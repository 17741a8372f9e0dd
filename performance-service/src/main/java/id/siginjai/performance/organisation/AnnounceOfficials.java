package id.siginjai.performance.organisation;

import static java.util.stream.Collectors.groupingBy;

import id.siginjai.kit.outbox.OutboundEvent;
import id.siginjai.kit.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.List;

/**
 * Tells others what is now known of officials: a whole snapshot each, with a rising version. Always in the transaction
 * of the change, with the official's row locked, so that the last snapshot that leaves is the last state.
 */
@ApplicationScoped
class AnnounceOfficials {

    private static final String TOPIC = "siginjai.officials";

    private final OfficialRepository officials;
    private final AppointmentRepository appointments;
    private final Outbox outbox;
    private final Clock clock;

    AnnounceOfficials(OfficialRepository officials, AppointmentRepository appointments, Outbox outbox, Clock clock) {
        this.officials = officials;
        this.appointments = appointments;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @param official new, or locked by {@link OfficialRepository#findToChange} */
    void announce(Official official) {
        announce(List.of(official));
    }

    /** @param locked by {@link OfficialRepository#findAllToChange} */
    void all(Collection<Official> locked) {
        announce(List.copyOf(locked));
    }

    /** The unit has a new name. */
    void holdersIn(Unit unit) {
        announce(officials.findAllToChange(appointments.officialsIn(unit)));
    }

    /** The post has a new title. */
    void holdersOf(Position position) {
        announce(officials.findAllToChange(appointments.officialsOf(position)));
    }

    private void announce(List<Official> locked) {
        var held = appointments.ofAll(locked.stream().map(Official::id).toList()).stream()
                .collect(groupingBy(appointment -> appointment.official().id()));
        for (var official : locked) {
            var snapshot = OfficialSnapshot.of(official, held.getOrDefault(official.id(), List.of()));
            outbox.append(OutboundEvent.of(
                    TOPIC, OfficialSnapshot.TYPE, official.id().toString(), clock.instant(), snapshot));
        }
    }
}
