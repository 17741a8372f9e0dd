package id.siginjai.performance.organisation;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The whole of what others may know of an official: the data of {@code id.siginjai.official.v1}. No NIP, no rank. */
@JsonPropertyOrder({"officialId", "version", "name", "appointments"})
record OfficialSnapshot(UUID officialId, long version, String name, List<Held> appointments) {

    static final String TYPE = "id.siginjai.official.v1";

    static OfficialSnapshot of(Official official, List<Appointment> appointments) {
        return new OfficialSnapshot(
                official.id(),
                official.nextVersion(),
                official.name(),
                appointments.stream().map(Held::of).toList());
    }

    /** A post held from a day to a day, both included. */
    @JsonPropertyOrder({"positionId", "positionTitle", "unitCode", "unitName", "acting", "from", "to"})
    record Held(
            UUID positionId,
            String positionTitle,
            String unitCode,
            String unitName,
            boolean acting,
            LocalDate from,
            LocalDate to) {

        static Held of(Appointment appointment) {
            var position = appointment.position();
            return new Held(
                    position.id(),
                    position.title(),
                    position.unit().code(),
                    position.unit().name(),
                    appointment.isActing(),
                    appointment.from(),
                    appointment.to());
        }
    }
}
