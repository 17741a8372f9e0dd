package id.siginjai.complaint.directory;

import id.siginjai.kit.consumption.Unprocessable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What is read of an official's event: {@code contracts/events/id.siginjai.official.v1.schema.json}. */
record OfficialSnapshot(UUID officialId, Long version, String name, List<Appointed> appointments) {

    static final String TYPE = "id.siginjai.official.v1";

    OfficialSnapshot {
        if (officialId == null || version == null || name == null || appointments == null) {
            throw new Unprocessable("an official without officialId, version, name or appointments");
        }
        if (appointments.contains(null)) throw new Unprocessable("an appointment is null");
    }

    /** @param to the last day in the post; null while no end is set */
    record Appointed(
            UUID positionId,
            String positionTitle,
            String unitCode,
            String unitName,
            boolean acting,
            LocalDate from,
            LocalDate to) {

        Appointed {
            if (positionId == null || positionTitle == null || unitCode == null || unitName == null || from == null) {
                throw new Unprocessable("an appointment without positionId, positionTitle, unitCode, unitName or from");
            }
        }
    }
}
