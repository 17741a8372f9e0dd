package id.siginjai.performance.agreements;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What the other features may ask about agreements. */
@ApplicationScoped
public class Agreements {

    private final AgreementRepository agreements;
    private final AgreementAccess access;

    Agreements(AgreementRepository agreements, AgreementAccess access) {
        this.agreements = agreements;
        this.access = access;
    }

    public Optional<AgreementFacts> find(UUID id) {
        return agreements.findByIdOptional(id).map(AgreementFacts::of);
    }

    /** What the official promised for the year: the agreement in force, or closed at the year's end. */
    public Optional<AgreementFacts> inForceOf(UUID officialId, int year) {
        return agreements.inForce(officialId, year).map(AgreementFacts::of);
    }

    /** What was promised for the unit by whoever heads it, in the same sense. */
    public Optional<AgreementFacts> inForceOfUnit(String unitCode, int year) {
        return agreements.inForceOfUnit(unitCode, year).map(AgreementFacts::of);
    }

    /** All that was promised for the year, in the same sense, in order of id. */
    public List<AgreementFacts> inForceIn(int year) {
        return agreements.inForceIn(year).stream().map(AgreementFacts::of).toList();
    }

    /**
     * An agreement that the user may read.
     *
     * @throws id.siginjai.kit.problem.NotFound where there is none
     * @throws id.siginjai.kit.problem.Forbidden where it is somebody else's
     */
    public AgreementFacts requireReadable(UUID id) {
        var agreement = agreements.require(id);
        access.requireReader(agreement);
        return AgreementFacts.of(agreement);
    }

    /** Likewise, for the party that promised it, who tells what was reached: until then it is neither closed nor amended. */
    public AgreementFacts requireOfFirstParty(UUID id) {
        var agreement = agreements.requireUnchanging(id);
        access.requireFirstParty(agreement);
        return AgreementFacts.of(agreement);
    }

    /** Likewise, for the superior, who assesses the person. */
    public AgreementFacts requireOfSecondParty(UUID id) {
        var agreement = agreements.require(id);
        access.requireSecondParty(agreement);
        return AgreementFacts.of(agreement);
    }

    /** The key of the indicator of that name and measure, as it stands in the agreements of the unit's head. */
    public UUID indicatorKey(String unitCode, String name, String measure) {
        return IndicatorKey.of(unitCode, name, measure);
    }
}
