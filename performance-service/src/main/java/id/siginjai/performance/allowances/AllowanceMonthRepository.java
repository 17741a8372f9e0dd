package id.siginjai.performance.allowances;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class AllowanceMonthRepository implements PanacheRepositoryBase<AllowanceMonth, AllowanceMonth.Key> {

    Optional<AllowanceMonth> findToChange(AllowanceMonth.Key key) {
        return findByIdOptional(key, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The last month that was recorded up to that one. */
    Optional<AllowanceMonth> latest(UUID officialId, YearMonth month) {
        return find("officialId = ?1 and month <= ?2 order by month desc", officialId, month.atDay(1))
                .firstResultOptional();
    }
}
