package id.siginjai.performance.organisation;

import id.siginjai.kit.paging.Cursor;
import id.siginjai.kit.paging.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class SanctionRepository implements PanacheRepositoryBase<Sanction, UUID> {

    /** From the first to the last. */
    List<Sanction> page(UUID officialId, PageRequest page) {
        return find(
                        "officialId = :official and (from > :afterDay or from = :afterDay and id > :afterId)"
                                + " order by from, id",
                        Parameters.with("official", officialId)
                                .and(
                                        "afterDay",
                                        page.cursor()
                                                .map(cursor -> cursor.day(0))
                                                .orElse(LocalDate.EPOCH.withYear(1)))
                                .and(
                                        "afterId",
                                        page.cursor()
                                                .map(cursor -> cursor.uuid(1))
                                                .orElse(new UUID(0, 0))))
                .range(0, page.limit())
                .list();
    }

    static Cursor cursorOf(Sanction sanction) {
        return Cursor.of(sanction.from(), sanction.id());
    }

    List<Sanction> of(UUID officialId) {
        return list("officialId = ?1 order by from, id", officialId);
    }

    Optional<Sanction> find(UUID officialId, UUID id) {
        return find("officialId = ?1 and id = ?2", officialId, id).singleResultOptional();
    }
}
