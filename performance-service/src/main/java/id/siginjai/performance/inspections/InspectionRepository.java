package id.siginjai.performance.inspections;

import id.siginjai.kit.paging.Cursor;
import id.siginjai.kit.paging.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class InspectionRepository implements PanacheRepositoryBase<Inspection, UUID> {

    private static final UUID AFTER_ALL = UUID.fromString("ffffffff-ffff-ffff-ffff-ffffffffffff");

    /** The latest first. @param unitCode null for every unit */
    List<Inspection> page(String unitCode, PageRequest page) {
        return find(
                        "(:unit is null or unitCode = :unit)"
                                + " and day <= :beforeDay and (day < :beforeDay or id < :beforeId)"
                                + " order by day desc, id desc",
                        Parameters.with("unit", unitCode)
                                .and(
                                        "beforeDay",
                                        page.cursor()
                                                .map(cursor -> cursor.day(0))
                                                .orElse(LocalDate.of(2100, 1, 1)))
                                .and(
                                        "beforeId",
                                        page.cursor()
                                                .map(cursor -> cursor.uuid(1))
                                                .orElse(AFTER_ALL)))
                .range(0, page.limit())
                .list();
    }

    static Cursor cursorOf(Inspection inspection) {
        return Cursor.of(inspection.day(), inspection.id());
    }

    Discipline disciplineOf(String unitCode, LocalDate from, LocalDate to) {
        var all = count("unitCode = ?1 and day between ?2 and ?3", unitCode, from, to);
        var flawless = count("unitCode = ?1 and day between ?2 and ?3 and flawless", unitCode, from, to);
        return new Discipline(all, flawless);
    }
}
