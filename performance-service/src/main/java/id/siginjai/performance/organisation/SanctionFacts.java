package id.siginjai.performance.organisation;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A discipline sanction, as the other features see it.
 *
 * @param demotes whether it decides that the official is moved to a lower post
 * @param from the first day on which it is served
 * @param to the last day, included; null for a reprimand, which is served at once, and while no end is set
 */
public record SanctionFacts(UUID id, SanctionLevel level, boolean demotes, LocalDate from, LocalDate to) {

    /** Whether it is being served on that day. A reprimand is given and over. */
    public boolean isServedOn(LocalDate day) {
        if (level == SanctionLevel.LIGHT) return day.equals(from);
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
