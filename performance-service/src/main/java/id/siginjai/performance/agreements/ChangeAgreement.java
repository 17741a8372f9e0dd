package id.siginjai.performance.agreements;

import static java.time.temporal.ChronoUnit.MICROS;

import id.siginjai.kit.http.EntityVersion;
import id.siginjai.kit.problem.Invalid;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** Gives a draft new content, or throws it away. */
@ApplicationScoped
class ChangeAgreement {

    private final AgreementRepository agreements;
    private final FindParties findParties;
    private final CheckContent checkContent;
    private final AgreementAccess access;
    private final Clock clock;

    ChangeAgreement(
            AgreementRepository agreements,
            FindParties findParties,
            CheckContent checkContent,
            AgreementAccess access,
            Clock clock) {
        this.agreements = agreements;
        this.findParties = findParties;
        this.checkContent = checkContent;
        this.access = access;
        this.clock = clock;
    }

    @Transactional
    void change(UUID id, AgreementRequest request, String ifMatch) {
        var agreement = agreements.requireToChange(id);
        access.requirePreparer(agreement.parties());
        new EntityVersion(agreement.version()).require(ifMatch);
        agreement.requireChangeable();
        requireTheSamePost(agreement, request);
        var before = agreement.parties().first();
        var parties = findParties.of(agreement.seat(), request.officialId(), agreement.year(), Optional.of(before));
        checkContent.superior(request, parties);
        agreement.change(
                parties,
                checkContent.of(request, agreement.seat()),
                clock.instant().truncatedTo(MICROS));
        agreements.flush();
    }

    @Transactional
    void discard(UUID id) {
        var agreement = agreements.requireToChange(id);
        access.requirePreparer(agreement.parties());
        agreement.requireDiscardable();
        agreements.delete(agreement);
    }

    private static void requireTheSamePost(Agreement agreement, AgreementRequest request) {
        if (request.year() != agreement.year()) throw new Invalid("year", "agreement.fixed");
        if (!request.officialId().equals(agreement.parties().first().officialId())) {
            throw new Invalid("officialId", "agreement.fixed");
        }
    }
}
