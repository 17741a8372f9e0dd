package id.siginjai.performance.agreements;

import static java.time.temporal.ChronoUnit.MICROS;

import id.siginjai.kit.problem.Conflict;
import id.siginjai.performance.agreements.AgreementStatus.Step;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Hands a draft over for signing, or takes it back for correction. */
@ApplicationScoped
class SubmitAgreement {

    private final AgreementRepository agreements;
    private final FindParties findParties;
    private final Baselines baselines;
    private final AgreementAccess access;
    private final Clock clock;

    SubmitAgreement(
            AgreementRepository agreements,
            FindParties findParties,
            Baselines baselines,
            AgreementAccess access,
            Clock clock) {
        this.agreements = agreements;
        this.findParties = findParties;
        this.baselines = baselines;
        this.access = access;
        this.clock = clock;
    }

    @Transactional
    void submit(UUID id) {
        var agreement = agreements.requireToChange(id);
        access.requirePreparer(agreement.parties());
        agreement.status().require(Step.SUBMISSION);
        var keys = agreement.indicators().stream().map(Indicator::key).toList();
        var reached = baselines.of(keys, agreement.year() - 1);
        requireJustified(agreement, reached);
        var first = agreement.parties().first();
        var parties = findParties.of(agreement.seat(), first.officialId(), agreement.year(), Optional.of(first));
        agreement.submit(parties, reached, clock.instant().truncatedTo(MICROS));
        agreements.flush();
    }

    @Transactional
    void giveBack(UUID id) {
        var agreement = agreements.requireToChange(id);
        access.requirePreparer(agreement.parties());
        agreement.giveBack(clock.instant().truncatedTo(MICROS));
        agreements.flush();
    }

    private static void requireJustified(Agreement agreement, Map<UUID, BigDecimal> reached) {
        var objectives = agreement.content().objectives();
        for (int i = 0; i < objectives.size(); i++) {
            var indicators = objectives.get(i).indicators();
            for (int j = 0; j < indicators.size(); j++) {
                var indicator = indicators.get(j);
                var baseline = reached.get(indicator.key());
                if (TargetRule.of(indicator, baseline).judge() == TargetRule.Verdict.UNJUSTIFIED) {
                    throw new Conflict(
                            "agreement.target-worse",
                            ContentRules.field(i, j, "target"),
                            indicator.target().toPlainString(),
                            baseline.toPlainString());
                }
            }
        }
    }
}
