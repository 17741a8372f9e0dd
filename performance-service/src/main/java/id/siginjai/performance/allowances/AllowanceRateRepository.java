package id.siginjai.performance.allowances;

import id.siginjai.performance.organisation.PositionLevel;
import id.siginjai.performance.organisation.UnitKind;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class AllowanceRateRepository implements PanacheRepositoryBase<AllowanceRate, AllowanceRate.Key> {

    /** The rate that holds in that month: the latest one that began by then. */
    Optional<AllowanceRate> inForce(UnitKind kind, PositionLevel level, YearMonth month) {
        return find("unitKind = ?1 and level = ?2 and from <= ?3 order by from desc", kind, level, month.atDay(1))
                .firstResultOptional();
    }

    Optional<AllowanceRate> findToChange(AllowanceRate.Key key) {
        return findByIdOptional(key, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Of one kind of unit, in order of level and month. */
    List<AllowanceRate> of(UnitKind kind) {
        return list("unitKind = ?1 order by level, from", kind);
    }
}
