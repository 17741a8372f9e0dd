package id.siginjai.performance.agreements;

import static java.time.temporal.ChronoUnit.MICROS;

import id.siginjai.kit.idempotency.Idempotency;
import id.siginjai.kit.problem.Conflict;
import id.siginjai.performance.agreements.AgreementStatus.Step;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Begins the next revision of an agreement in force, for one of the three reasons that the law knows. */
@ApplicationScoped
class AmendAgreement {

    private final AgreementRepository agreements;
    private final FindParties findParties;
    private final AgreementSettings settings;
    private final AgreementAccess access;
    private final Idempotency idempotency;
    private final Clock clock;

    AmendAgreement(
            AgreementRepository agreements,
            FindParties findParties,
            AgreementSettings settings,
            AgreementAccess access,
            Idempotency idempotency,
            Clock clock) {
        this.agreements = agreements;
        this.findParties = findParties;
        this.settings = settings;
        this.access = access;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    @Transactional
    UUID amend(UUID id, AmendmentRequest request, String idempotencyKey) {
        return idempotency.once(
                "amendAgreement " + id, idempotencyKey, request, () -> amend(id, request), Function.identity());
    }

    private Idempotency.Created<UUID> amend(UUID id, AmendmentRequest request) {
        var agreement = agreements.requireToChange(id);
        var parties = partiesAfter(agreement, request.reason());
        access.requirePreparer(agreement.parties(), parties);
        agreement.status().require(Step.AMENDMENTS);
        agreements.amendmentOf(id).ifPresent(other -> {
            throw new Conflict("agreement.amended-already", other.number(), other.status());
        });
        requireReason(request.reason(), agreement.parties(), parties);
        var amendment = agreement.amend(
                numberAfter(agreement),
                request.reason(),
                request.note(),
                parties,
                clock.instant().truncatedTo(MICROS));
        agreements.persistAndFlush(amendment);
        return new Idempotency.Created<>(amendment.id(), amendment.id());
    }

    /** Only where the holder changed does another one promise: whoever answers for the post now. */
    private Parties partiesAfter(Agreement agreement, AmendmentReason reason) {
        var before = agreement.parties().first();
        var holder = reason == AmendmentReason.HOLDER_CHANGED
                ? findParties.holderOf(agreement.seat()).orElse(before.officialId())
                : before.officialId();
        return findParties.of(agreement.seat(), holder, agreement.year(), Optional.of(before));
    }

    private static void requireReason(AmendmentReason reason, Parties before, Parties after) {
        var same = before.first().officialId().equals(after.first().officialId());
        if (same && reason == AmendmentReason.HOLDER_CHANGED) throw new Conflict("agreement.holder-same");
    }

    private String numberAfter(Agreement agreement) {
        var next = new AgreementNumber(
                agreement.year(),
                agreement.entry().serial(),
                agreement.revision() + 1,
                agreement.seat().unitCode());
        return next.in(settings.of(agreement.year()).numberFormat());
    }
}
