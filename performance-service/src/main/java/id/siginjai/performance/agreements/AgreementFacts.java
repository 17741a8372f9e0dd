package id.siginjai.performance.agreements;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/**
 * An agreement, as the other features see it.
 *
 * @param status DRAFT, SUBMITTED, SIGNED, SUPERSEDED or CLOSED
 * @param amends the agreement that it amends; null for an original
 * @param positionTitle as it stood when it was submitted
 * @param headsUnit whether the post heads its unit, so that the unit's achievement is this one
 * @param officialId the first party, who promised
 * @param superiorId the second party; null for the mayor
 * @param objectives what was promised, in order
 */
public record AgreementFacts(
        UUID id,
        String number,
        int year,
        int revision,
        String status,
        UUID amends,
        UUID positionId,
        String positionTitle,
        String unitCode,
        String unitName,
        boolean headsUnit,
        UUID officialId,
        UUID superiorId,
        List<ObjectiveFacts> objectives) {

    /** An objective with its indicators, in order. */
    public record ObjectiveFacts(String statement, List<IndicatorFacts> indicators) {}

    /**
     * An indicator.
     *
     * @param id of this revision
     * @param key the same in other revisions and years, so what was reached of one was reached of the other
     * @param unit in what it is measured
     * @param baseline what was reached the year before, as it was at the submission; null where nothing was
     */
    public record IndicatorFacts(
            UUID id,
            UUID key,
            String name,
            String unit,
            BigDecimal target,
            Polarity polarity,
            BigDecimal weight,
            BigDecimal baseline) {}

    static AgreementFacts of(Agreement agreement) {
        var seat = agreement.seat();
        var parties = agreement.parties();
        return new AgreementFacts(
                agreement.id(),
                agreement.number(),
                agreement.year(),
                agreement.revision(),
                agreement.status().name(),
                agreement.amends(),
                seat.positionId(),
                parties.first().title(),
                seat.unitCode(),
                seat.unitName(),
                seat.headsUnit(),
                parties.first().officialId(),
                parties.second().officialId(),
                agreement.objectives().stream().map(AgreementFacts::of).toList());
    }

    private static ObjectiveFacts of(Objective objective) {
        return new ObjectiveFacts(
                objective.statement(),
                objective.indicators().stream().map(AgreementFacts::of).toList());
    }

    private static IndicatorFacts of(Indicator indicator) {
        var content = indicator.content();
        return new IndicatorFacts(
                indicator.id(),
                content.key(),
                content.name(),
                content.measure(),
                content.target(),
                content.polarity(),
                content.weight(),
                indicator.baseline());
    }

    /** True once it was signed by all, whatever became of it since. */
    public boolean isSealed() {
        return AgreementStatus.valueOf(status).isSealed();
    }

    /** True while it is in force: signed, neither superseded nor closed. */
    public boolean isInForce() {
        return AgreementStatus.valueOf(status) == AgreementStatus.SIGNED;
    }

    public List<IndicatorFacts> indicators() {
        return objectives.stream()
                .flatMap(objective -> objective.indicators().stream())
                .toList();
    }
}
