package id.siginjai.performance.agreements;

import static java.time.temporal.ChronoUnit.MICROS;

import id.siginjai.kit.idempotency.Idempotency;
import id.siginjai.kit.problem.Conflict;
import id.siginjai.kit.problem.Forbidden;
import id.siginjai.kit.problem.Invalid;
import id.siginjai.kit.problem.NotFound;
import id.siginjai.performance.agreements.AgreementStatus.Step;
import id.siginjai.performance.agreements.SignAgreement.Signing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Lays agreements on the table of a ceremony, where the mayor and each witness sign them all at once. */
@ApplicationScoped
class HoldCeremony {

    private final CeremonyRepository ceremonies;
    private final AgreementRepository agreements;
    private final SignAgreement signAgreement;
    private final FindParties findParties;
    private final AgreementAccess access;
    private final Idempotency idempotency;
    private final Clock clock;

    HoldCeremony(
            CeremonyRepository ceremonies,
            AgreementRepository agreements,
            SignAgreement signAgreement,
            FindParties findParties,
            AgreementAccess access,
            Idempotency idempotency,
            Clock clock) {
        this.ceremonies = ceremonies;
        this.agreements = agreements;
        this.signAgreement = signAgreement;
        this.findParties = findParties;
        this.access = access;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    @Transactional
    UUID prepare(CeremonyRequest request, String idempotencyKey) {
        return idempotency.once(
                "prepareCeremony", idempotencyKey, request, () -> prepare(request), Function.identity());
    }

    private Idempotency.Created<UUID> prepare(CeremonyRequest request) {
        var ceremony = new Ceremony(
                request.title(),
                request.place(),
                request.date(),
                agreementsOf(request),
                clock.instant().truncatedTo(MICROS));
        ceremonies.persistAndFlush(ceremony);
        return new Idempotency.Created<>(ceremony.id(), ceremony.id());
    }

    private List<Agreement> agreementsOf(CeremonyRequest request) {
        var known = new HashMap<UUID, Agreement>();
        agreements.list("id in ?1", request.agreementIds()).forEach(each -> known.put(each.id(), each));
        var named = new HashSet<UUID>();
        var found = new ArrayList<Agreement>();
        for (int i = 0; i < request.agreementIds().size(); i++) {
            var id = request.agreementIds().get(i);
            var field = "agreementIds[" + i + "]";
            var agreement = known.get(id);
            if (agreement == null) throw new Invalid(field, "ceremony.agreement-unknown");
            if (!named.add(id)) throw new Invalid(field, "ceremony.agreement-twice");
            if (agreement.isSealed()) {
                throw new Invalid(field, "ceremony.agreement-signed", agreement.number(), agreement.status());
            }
            found.add(agreement);
        }
        return found;
    }

    /** All or nothing: what cannot be signed is named, and then nothing is. */
    @Transactional
    void countersign(UUID id) {
        if (ceremonies.count("id", id) == 0) throw new NotFound("ceremony.unknown");
        var signer = access.signer();
        if (signer.offices().isEmpty()) throw new Forbidden("ceremony.not-yours");
        var onTheTable = agreements.findToSign(ceremonies.agreementsOf(id));
        var witnesses = new HashMap<Integer, Witnesses>();
        var signings = new ArrayList<Signing>();
        var obstacles = new ArrayList<String>();
        for (var agreement : onTheTable) {
            var required = RequiredSignatures.of(
                    agreement.parties(),
                    witnesses.computeIfAbsent(agreement.year(), year -> findParties.witnesses(agreement.seat(), year)));
            var roles = required.rolesOf(signer);
            obstacle(agreement, roles).ifPresent(obstacles::add);
            var awaited = required.awaited(roles, agreement.signedAs());
            if (!awaited.isEmpty()) signings.add(new Signing(agreement, required, awaited));
        }
        if (!obstacles.isEmpty()) throw new Conflict("ceremony.unsignable", String.join("; ", obstacles));
        if (signings.isEmpty()) throw new Conflict("ceremony.signed-already");
        signAgreement.sign(signings, clock.instant().truncatedTo(MICROS), id);
    }

    /** Why this user cannot sign it; what it has signed already is no obstacle. */
    private static Optional<String> obstacle(Agreement agreement, List<SignatureRole> roles) {
        var lacks = new ArrayList<String>();
        if (roles.isEmpty()) lacks.add(agreement.parties().second().title());
        if (agreement.isSealed() && agreement.signedAs().containsAll(roles) && !roles.isEmpty())
            return Optional.empty();
        if (!agreement.status().allows(Step.SIGNATURES))
            lacks.add(agreement.status().name());
        else if (!agreement.signedAs().contains(SignatureRole.FIRST_PARTY)
                && !roles.contains(SignatureRole.FIRST_PARTY)) lacks.add("FIRST_PARTY");
        return lacks.isEmpty()
                ? Optional.empty()
                : Optional.of(agreement.number() + lacks.stream().collect(Collectors.joining(", ", " (", ")")));
    }
}
