package id.siginjai.performance.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** What the other features may ask about officials. */
@ApplicationScoped
public class Officials {

    private final OfficialRepository officials;
    private final AppointmentRepository appointments;

    Officials(OfficialRepository officials, AppointmentRepository appointments) {
        this.officials = officials;
        this.appointments = appointments;
    }

    /** Whether the official is registered here. */
    public boolean isKnown(UUID officialId) {
        return officials.count("id", officialId) > 0;
    }

    /**
     * Who answered for the post on that day: who stood in, where somebody did, else the definitive holder. Of a STAFF
     * post with many holders it is whoever has held it longest.
     */
    public Optional<UUID> holderOn(UUID positionId, LocalDate day) {
        return appointments.holdersOn(positionId, day).stream()
                .findFirst()
                .map(appointment -> appointment.official().id());
    }
}
