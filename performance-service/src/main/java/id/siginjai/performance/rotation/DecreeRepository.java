package id.siginjai.performance.rotation;

import id.siginjai.kit.paging.Cursor;
import id.siginjai.kit.paging.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class DecreeRepository implements PanacheRepositoryBase<RotationDecree, UUID> {

    private static final LocalDate END_OF_TIME = LocalDate.of(9999, 12, 31);
    private static final UUID GREATEST = UUID.fromString("ffffffff-ffff-ffff-ffff-ffffffffffff");

    boolean isRecorded(String decreeNumber) {
        return count("decreeNumber", decreeNumber) > 0;
    }

    /** The latest in force first. @param official only decrees that moved this one; null for all */
    List<RotationDecree> page(UUID official, PageRequest page) {
        return find(
                        "from RotationDecree d where (:official is null or exists"
                                + " (select 1 from RotationMove m where m.decree = d and m.officialId = :official))"
                                + " and d.effectiveDate <= :beforeDay"
                                + " and (d.effectiveDate < :beforeDay or d.id < :beforeId)"
                                + " order by d.effectiveDate desc, d.id desc",
                        Parameters.with("official", official)
                                .and(
                                        "beforeDay",
                                        page.cursor()
                                                .map(cursor -> cursor.day(0))
                                                .orElse(END_OF_TIME))
                                .and(
                                        "beforeId",
                                        page.cursor()
                                                .map(cursor -> cursor.uuid(1))
                                                .orElse(GREATEST)))
                .range(0, page.limit())
                .list();
    }

    static Cursor cursorOf(RotationDecree decree) {
        return Cursor.of(decree.effectiveDate(), decree.id());
    }
}
