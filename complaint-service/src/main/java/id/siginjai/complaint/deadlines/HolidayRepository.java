package id.siginjai.complaint.deadlines;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

@ApplicationScoped
class HolidayRepository implements PanacheRepositoryBase<Holiday, LocalDate> {

    List<Holiday> of(int year) {
        return list("day >= ?1 and day < ?2 order by day", LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1));
    }
}
