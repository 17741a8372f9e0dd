package id.siginjai.performance.agreements;

import static java.time.temporal.ChronoUnit.MICROS;

import id.siginjai.kit.problem.Conflict;
import id.siginjai.performance.agreements.AgreementStatus.Step;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Ends an agreement in force: its year is over, and nothing more is promised in it. */
@ApplicationScoped
class CloseAgreement {

    private final AgreementRepository agreements;
    private final AgreementAccess access;
    private final Clock clock;

    CloseAgreement(AgreementRepository agreements, AgreementAccess access, Clock clock) {
        this.agreements = agreements;
        this.access = access;
        this.clock = clock;
    }

    @Transactional
    void close(UUID id) {
        var agreement = agreements.requireToChange(id);
        access.requirePreparer(agreement.parties());
        agreement.status().require(Step.CLOSURE);
        agreements.amendmentOf(id).ifPresent(amendment -> {
            throw new Conflict("agreement.amended-already", amendment.number(), amendment.status());
        });
        agreement.close(clock.instant().truncatedTo(MICROS));
        agreements.flush();
    }
}
