package id.siginjai.performance.allowances;

import id.siginjai.kit.http.EntityVersion;
import id.siginjai.kit.problem.PreconditionFailed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Sets what is paid from a month on, or corrects it. */
@ApplicationScoped
class SetRate {

    private final AllowanceRateRepository rates;

    SetRate(AllowanceRateRepository rates) {
        this.rates = rates;
    }

    /** @param created false where a rate was corrected */
    record Saved(AllowanceRate rate, boolean created) {}

    @Transactional
    Saved set(AllowanceRate.Key key, long amount, String ifMatch) {
        var known = rates.findToChange(key);
        if (known.isPresent()) {
            var rate = known.get();
            new EntityVersion(rate.version()).require(ifMatch);
            rate.becomes(amount);
            rates.flush();
            return new Saved(rate, false);
        }
        if (ifMatch != null) throw new PreconditionFailed("problem.precondition-failed.detail");
        var rate = new AllowanceRate(key, amount);
        rates.persistAndFlush(rate);
        return new Saved(rate, true);
    }
}
