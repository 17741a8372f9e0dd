package id.siginjai.performance.achievements;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * What was achieved of an agreement, and how the person was assessed, as the other features see it.
 *
 * @param unitCode the unit of the post that promised
 * @param score null while nothing was told
 * @param band of the score; null where it is
 * @param leap points of achievement gained over the year before; null where nothing can be compared
 * @param workResult null until the superior assessed; behaviour and predicate likewise
 */
public record AchievementFacts(
        UUID agreementId,
        UUID officialId,
        String unitCode,
        int year,
        BigDecimal score,
        Band band,
        BigDecimal leap,
        Rating workResult,
        Rating behaviour,
        Predicate predicate) {

    /** False where it is not, and where nothing can be compared. */
    public boolean isAboveBaseline() {
        return leap != null && leap.signum() > 0;
    }
}
