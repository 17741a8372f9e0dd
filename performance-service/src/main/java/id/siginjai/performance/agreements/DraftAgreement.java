package id.siginjai.performance.agreements;

import static java.time.temporal.ChronoUnit.MICROS;

import id.siginjai.kit.idempotency.Idempotency;
import id.siginjai.kit.problem.Conflict;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Begins an agreement, under the next number of its year's register. */
@ApplicationScoped
class DraftAgreement {

    private final AgreementRepository agreements;
    private final RegisterRepository register;
    private final FindParties findParties;
    private final CheckContent checkContent;
    private final AgreementSettings settings;
    private final AgreementAccess access;
    private final Idempotency idempotency;
    private final Clock clock;

    DraftAgreement(
            AgreementRepository agreements,
            RegisterRepository register,
            FindParties findParties,
            CheckContent checkContent,
            AgreementSettings settings,
            AgreementAccess access,
            Idempotency idempotency,
            Clock clock) {
        this.agreements = agreements;
        this.register = register;
        this.findParties = findParties;
        this.checkContent = checkContent;
        this.settings = settings;
        this.access = access;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    @Transactional
    UUID draft(AgreementRequest request, String idempotencyKey) {
        return idempotency.once("draftAgreement", idempotencyKey, request, () -> draft(request), Function.identity());
    }

    private Idempotency.Created<UUID> draft(AgreementRequest request) {
        var year = request.year();
        var seat = findParties.seatOf(request.officialId(), year);
        var parties = findParties.of(seat, request.officialId(), year, Optional.empty());
        access.requirePreparer(parties);
        checkContent.superior(request, parties);
        var content = checkContent.of(request, seat);
        if (agreements.isPromised(seat.positionId(), year)) throw new Conflict("agreement.in-force-already", year);
        var serial = register.nextSerialOf(year);
        var number = new AgreementNumber(year, serial, 0, seat.unitCode())
                .in(settings.of(year).numberFormat());
        var entry = new Agreement.Entry(number, year, serial, 0);
        var agreement =
                Agreement.draft(entry, seat, parties, content, clock.instant().truncatedTo(MICROS));
        agreements.persistAndFlush(agreement);
        return new Idempotency.Created<>(agreement.id(), agreement.id());
    }
}
