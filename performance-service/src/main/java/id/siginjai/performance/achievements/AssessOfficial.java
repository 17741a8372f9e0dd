package id.siginjai.performance.achievements;

import static java.time.temporal.ChronoUnit.MICROS;

import id.siginjai.kit.http.EntityVersion;
import id.siginjai.kit.identity.CurrentUser;
import id.siginjai.kit.problem.Conflict;
import id.siginjai.kit.problem.NotFound;
import id.siginjai.kit.problem.PreconditionFailed;
import id.siginjai.performance.agreements.AgreementFacts;
import id.siginjai.performance.agreements.Agreements;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** The second party assesses who promised. */
@ApplicationScoped
class AssessOfficial {

    private final Agreements agreements;
    private final AssessmentRepository assessments;
    private final CurrentUser user;
    private final Clock clock;

    AssessOfficial(Agreements agreements, AssessmentRepository assessments, CurrentUser user, Clock clock) {
        this.agreements = agreements;
        this.assessments = assessments;
        this.user = user;
        this.clock = clock;
    }

    record Saved(Assessment assessment, boolean created) {}

    Assessment require(UUID agreementId) {
        return assessments
                .of(agreements.requireReadable(agreementId))
                .orElseThrow(() -> new NotFound("assessment.unknown"));
    }

    /** @param ifMatch needed where there is an assessment */
    @Transactional
    Saved assess(UUID agreementId, AssessmentRequest request, String ifMatch) {
        var agreement = agreements.requireOfSecondParty(agreementId);
        if (!holds(agreement)) throw new Conflict("assessment.not-signed", agreement.status());
        var before = assessments.of(agreement);
        var now = clock.instant().truncatedTo(MICROS);
        if (before.isEmpty()) {
            if (ifMatch != null) throw new PreconditionFailed("problem.precondition-failed.detail");
            var created = new Assessment(agreement, request, user.name(), now);
            assessments.persistAndFlush(created);
            return new Saved(created, true);
        }
        new EntityVersion(before.get().version()).require(ifMatch);
        before.get().change(agreement, request, user.name(), now);
        assessments.flush();
        return new Saved(before.get(), false);
    }

    /** In force, or closed at the year's end; what an amendment superseded is assessed by the amendment. */
    private static boolean holds(AgreementFacts agreement) {
        return agreement.isInForce() || agreement.status().equals("CLOSED");
    }
}
