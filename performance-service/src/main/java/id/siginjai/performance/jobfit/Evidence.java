package id.siginjai.performance.jobfit;

import id.siginjai.performance.achievements.Predicate;
import id.siginjai.performance.innovations.InnovationStanding;
import id.siginjai.performance.organisation.SanctionLevel;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * What a candidate's result follows from, each with the record that says it. Its lists are in one order whichever way
 * they were read, so that the same evidence is sealed alike.
 *
 * @param performance null where no agreement of the candidate is known
 * @param innovation the best verified one of the unit; null where there is none
 * @param discipline the unit's inspections in the twelve months up to the cut-off
 */
record Evidence(
        UUID officialId,
        PostHeld post,
        YearsWork performance,
        BestInnovation innovation,
        List<SanctionGiven> sanctions,
        Inspected discipline,
        List<PanelScore> panel) {

    Evidence {
        sanctions = sanctions.stream()
                .sorted(Comparator.comparing(SanctionGiven::from).thenComparing(SanctionGiven::sanctionId))
                .toList();
        panel = panel.stream()
                .sorted(Comparator.comparing(PanelScore::assessor))
                .toList();
    }

    /**
     * The post on the day of the cut-off.
     *
     * @param owesInnovation whether it heads a unit of a kind that owes one
     */
    record PostHeld(UUID positionId, String title, String unitCode, boolean owesInnovation) {}

    /**
     * @param predicate null where the superior has not assessed the person
     * @param leap points of achievement over the year before; null where nothing can be compared
     */
    record YearsWork(UUID agreementId, int year, Predicate predicate, BigDecimal leap) {}

    record BestInnovation(UUID innovationId, String title, InnovationStanding standing, LocalDate since) {}

    /** @param served whether it was being served on the day of the cut-off */
    record SanctionGiven(UUID sanctionId, SanctionLevel level, LocalDate from, LocalDate to, boolean served) {}

    record Inspected(long inspections, long withoutFinding) {}

    record PanelScore(String assessor, BigDecimal competency, BigDecimal interview) {}
}
