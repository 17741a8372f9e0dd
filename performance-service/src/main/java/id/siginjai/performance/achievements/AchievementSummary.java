package id.siginjai.performance.achievements;

import java.math.BigDecimal;
import java.util.Map;

/**
 * How the agreements that hold for a year are scored, and the people assessed.
 *
 * @param unitsPromised of how many units the head's agreement holds
 * @param unitsScored of how many of those something was told
 * @param scored how many agreements have a score, whoever's
 * @param mean of the scores; null while there is none
 * @param bands how many scores are in each band
 */
public record AchievementSummary(
        long unitsPromised,
        long unitsScored,
        long scored,
        BigDecimal mean,
        Map<Band, Long> bands,
        Map<Predicate, Long> predicates) {}
