package id.siginjai.performance.agreements;

import static java.time.temporal.ChronoUnit.MICROS;

import id.siginjai.kit.problem.Conflict;
import id.siginjai.kit.problem.NotFound;
import id.siginjai.performance.agreements.AgreementStatus.Step;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Signs as whoever the token says; the last signature seals the agreement, and supersedes what it amends. */
@ApplicationScoped
class SignAgreement {

    private final AgreementRepository agreements;
    private final FindParties findParties;
    private final AgreementAccess access;
    private final Clock clock;

    SignAgreement(AgreementRepository agreements, FindParties findParties, AgreementAccess access, Clock clock) {
        this.agreements = agreements;
        this.findParties = findParties;
        this.access = access;
        this.clock = clock;
    }

    @Transactional
    void sign(UUID id) {
        var agreement = agreements.findToSign(List.of(id)).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("agreement.unknown"));
        var required = findParties.required(agreement);
        var roles = required.rolesOf(access.signer());
        if (roles.isEmpty()) throw AgreementAccess.refused();
        agreement.status().require(Step.SIGNATURES);
        var awaited = required.awaited(roles, agreement.signedAs());
        if (awaited.isEmpty()) throw new Conflict("agreement.signed-already", agreement.number(), roles.get(0));
        sign(List.of(new Signing(agreement, required, awaited)), clock.instant().truncatedTo(MICROS), null);
    }

    /**
     * Who signs what.
     *
     * @param agreement locked, with what it amends
     */
    record Signing(Agreement agreement, RequiredSignatures required, List<SignatureRole> roles) {

        private void sign(Instant at, UUID ceremony) {
            roles.forEach(role -> agreement.sign(role, required.byRole().get(role), at, ceremony));
        }

        private boolean isComplete() {
            return required.without(agreement.signedAs()).isEmpty();
        }
    }

    /** What is amended goes first: one agreement in force a post and year, at every moment. */
    void sign(List<Signing> several, Instant at, UUID ceremony) {
        several.forEach(signing -> signing.sign(at, ceremony));
        var complete = several.stream()
                .filter(Signing::isComplete)
                .map(Signing::agreement)
                .toList();
        complete.stream()
                .filter(Agreement::isAmendment)
                .forEach(amendment -> agreements.require(amendment.amends()).supersede(at));
        agreements.flush();
        for (var agreement : complete) {
            var seal = agreement.seal(at);
            agreements.keep(new SealedCopy(agreement.id(), seal.canonicalJson()));
        }
        agreements.flush();
    }
}
