package id.siginjai.performance.jobfit;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * How the candidates of a closed cycle spread.
 *
 * @param boxes how many are in each box of the nine; empty ones are absent
 * @param outcomes how many have each outcome
 */
public record FitDistribution(
        UUID cycleId, int year, int month, LocalDate cutoff, Map<Integer, Long> boxes, Map<Outcome, Long> outcomes) {}
