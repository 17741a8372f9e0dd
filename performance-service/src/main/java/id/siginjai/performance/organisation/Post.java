package id.siginjai.performance.organisation;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The post that an official holds definitively, as the other features see it.
 *
 * @param echelon as decrees write it, such as IV.a; null for a post without one
 * @param headsUnit whether its holder heads the unit
 * @param since the first day in the post
 */
public record Post(
        UUID positionId,
        String title,
        PositionLevel level,
        String echelon,
        String unitCode,
        String unitName,
        UnitKind unitKind,
        boolean headsUnit,
        LocalDate since) {

    static Post of(Appointment appointment) {
        var position = appointment.position();
        var unit = position.unit();
        return new Post(
                position.id(),
                position.title(),
                position.level(),
                position.echelon() == null ? null : position.echelon().toString(),
                unit.code(),
                unit.name(),
                unit.kind(),
                position.headsUnit(),
                appointment.from());
    }
}
