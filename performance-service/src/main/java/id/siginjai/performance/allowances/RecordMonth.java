package id.siginjai.performance.allowances;

import id.siginjai.kit.http.EntityVersion;
import id.siginjai.kit.problem.NotFound;
import id.siginjai.kit.problem.PreconditionFailed;
import id.siginjai.performance.organisation.Officials;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Records what personnel found of an official in a month, or corrects it. */
@ApplicationScoped
class RecordMonth {

    private final AllowanceMonthRepository months;
    private final Officials officials;

    RecordMonth(AllowanceMonthRepository months, Officials officials) {
        this.months = months;
        this.officials = officials;
    }

    /** @param created false where a month was corrected */
    record Saved(AllowanceMonth month, boolean created) {}

    @Transactional
    Saved record(AllowanceMonth.Key key, MonthRequest found, String ifMatch) {
        if (!officials.isKnown(key.officialId())) throw new NotFound("official.unknown");
        var known = months.findToChange(key);
        if (known.isPresent()) {
            var month = known.get();
            new EntityVersion(month.version()).require(ifMatch);
            month.becomes(found);
            months.flush();
            return new Saved(month, false);
        }
        if (ifMatch != null) throw new PreconditionFailed("problem.precondition-failed.detail");
        var month = new AllowanceMonth(key, found);
        months.persistAndFlush(month);
        return new Saved(month, true);
    }
}
