package id.siginjai.performance.innovations;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A verified innovation, as the other features see it.
 *
 * @param standing how far it was on the day that was asked for
 * @param since the first day of that stage
 */
public record InnovationFacts(
        UUID id, String title, String unitCode, InnovationStanding standing, LocalDate since, LocalDate verifiedOn) {}
