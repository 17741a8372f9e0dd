package id.siginjai.performance.innovations;

import id.siginjai.kit.http.EntityVersion;
import id.siginjai.kit.problem.Invalid;
import id.siginjai.performance.settings.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Assesses how mature a verified innovation is, by the rules of a year. */
@ApplicationScoped
class AssessMaturity {

    private final InnovationRepository innovations;
    private final MaturityRepository maturities;
    private final InnovationAccess access;
    private final Settings settings;

    AssessMaturity(
            InnovationRepository innovations,
            MaturityRepository maturities,
            InnovationAccess access,
            Settings settings) {
        this.innovations = innovations;
        this.maturities = maturities;
        this.access = access;
        this.settings = settings;
    }

    /**
     * @param ifMatch needed where it was assessed before
     * @return true where it is the first assessment
     */
    @Transactional
    boolean assess(UUID innovationId, MaturityRequest request, String ifMatch) {
        var innovation = innovations.requireToChange(innovationId);
        innovation.requireAssessable();
        var earlier = maturities.findWhole(innovationId);
        if (earlier.isPresent() || ifMatch != null) {
            new EntityVersion(earlier.map(Maturity::version).orElse(-1L)).require(ifMatch);
        }
        var year = request.year() == null ? access.today().getYear() : request.year();
        var rules = settings.of(InnovationSettings.MATURITY, year);
        requireOfTheYear(request, rules.value());

        var score = MaturityScore.of(rules.value(), request.parameters(), factsOf(innovation));
        var maturity = earlier.orElseGet(() -> new Maturity(innovationId));
        maturity.assess(score, new Maturity.Basis(year, rules.version()), access.author());
        maturities.persistAndFlush(maturity);
        return earlier.isEmpty();
    }

    private static MaturityScore.Facts factsOf(Innovation innovation) {
        var initiated = innovation.reached(Stage.INITIATIVE).orElseThrow();
        var months = innovation
                .reached(Stage.IMPLEMENTED)
                .map(implemented -> StageDates.monthsOfCreation(initiated, implemented))
                .orElse(null);
        return new MaturityScore.Facts(months, innovation.beneficiaryCount());
    }

    private static void requireOfTheYear(MaturityRequest request, MaturityRules rules) {
        request.parameters().keySet().forEach(indicator -> {
            var field = "parameters." + indicator;
            if (indicator.isDerived()) throw new Invalid(field, "innovation.derived-indicator");
            if (!rules.weights().containsKey(indicator)) throw new Invalid(field, "innovation.not-an-indicator");
        });
    }
}
