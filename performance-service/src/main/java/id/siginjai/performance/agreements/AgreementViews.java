package id.siginjai.performance.agreements;

import static java.util.stream.Collectors.toMap;

import id.siginjai.kit.time.CityTime;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Agreements as clients read them. */
@ApplicationScoped
class AgreementViews {

    private final AgreementRepository agreements;
    private final AgreementAccess access;
    private final AgreementSettings settings;
    private final FindParties findParties;
    private final Baselines baselines;
    private final Clock clock;

    AgreementViews(
            AgreementRepository agreements,
            AgreementAccess access,
            AgreementSettings settings,
            FindParties findParties,
            Baselines baselines,
            Clock clock) {
        this.agreements = agreements;
        this.access = access;
        this.settings = settings;
        this.findParties = findParties;
        this.baselines = baselines;
        this.clock = clock;
    }

    record Versioned(AgreementResponse agreement, long version) {}

    /** An agreement that the user may read. */
    Versioned require(UUID id) {
        var agreement = agreements.require(id);
        access.requireReader(agreement);
        return new Versioned(of(agreement), agreement.version());
    }

    /** What the user has just made or changed, even where it is another one's from now on. */
    Versioned afterChange(UUID id) {
        var agreement = agreements.require(id);
        return new Versioned(of(agreement), agreement.version());
    }

    private AgreementResponse of(Agreement agreement) {
        var parties = agreement.parties();
        var content = agreement.content();
        var reached = baselinesOf(agreement);
        var dueOn = agreement.isAmendment() ? null : settings.dueDateOf(agreement.year());
        return new AgreementResponse(
                agreement.id(),
                agreement.number(),
                agreement.year(),
                agreement.revision(),
                AgreementKind.of(agreement),
                agreement.status(),
                agreement.amends(),
                agreement.reason(),
                agreement.note(),
                parties.first().officialId(),
                parties.second().officialId(),
                agreement.seat().positionId(),
                agreement.seat().unitCode(),
                agreement.seat().unitName(),
                PartyResponse.of(parties.first()),
                PartyResponse.of(parties.second()),
                agreement.objectives().stream()
                        .map(objective -> AgreementResponse.ObjectiveResponse.of(objective, reached))
                        .toList(),
                content.programmes().stream()
                        .map(AgreementResponse.ProgrammeResponse::of)
                        .toList(),
                content.totalBudget(),
                agreement.signatures().stream()
                        .map(AgreementResponse.SignatureResponse::of)
                        .toList(),
                awaited(agreement),
                agreement.isSealed()
                        ? new AgreementResponse.SealSummary(agreement.digest(), agreement.sealedAt())
                        : null,
                dueOn,
                warnings(agreement, dueOn).of(content, reached),
                agreement.createdAt(),
                agreement.submittedAt(),
                agreement.closedAt());
    }

    private List<SignatureRole> awaited(Agreement agreement) {
        return agreement.isSealed()
                ? List.of()
                : findParties.required(agreement).without(agreement.signedAs());
    }

    private Warnings warnings(Agreement agreement, LocalDate dueOn) {
        var signedOn = agreement.isSealed() ? CityTime.dayOf(agreement.sealedAt()) : null;
        var today = CityTime.dayOf(clock.instant());
        return new Warnings(signedOn, today, dueOn, isHeld(agreement, today.getYear()));
    }

    /** Of what is past nobody asks who holds the post today. */
    private boolean isHeld(Agreement agreement, int thisYear) {
        if (agreement.year() < thisYear || agreement.status().isAtItsEnd()) return true;
        var first = agreement.parties().first().officialId();
        return findParties.holderOf(agreement.seat()).filter(first::equals).isPresent();
    }

    /** Of a draft as they are now, of what was submitted as they were then. */
    private Map<UUID, BigDecimal> baselinesOf(Agreement agreement) {
        var indicators = agreement.indicators();
        if (agreement.status() == AgreementStatus.DRAFT) {
            return baselines.of(indicators.stream().map(Indicator::key).toList(), agreement.year() - 1);
        }
        return indicators.stream()
                .filter(indicator -> indicator.baseline() != null)
                .collect(toMap(Indicator::key, Indicator::baseline));
    }
}
