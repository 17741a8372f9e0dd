package id.siginjai.performance.jobfit;

import id.siginjai.kit.paging.PageRequest;
import id.siginjai.kit.problem.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class FitCycleRepository implements PanacheRepositoryBase<FitCycle, UUID> {

    private static final UUID LAST = new UUID(-1, -1);

    /** The latest first. */
    List<FitCycle> page(PageRequest page) {
        var before = page.cursor().map(cursor -> cursor.uuid(0)).orElse(LAST);
        return find("id < ?1 order by id desc", before).range(0, page.limit()).list();
    }

    FitCycle require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("job-fit.unknown"));
    }

    /** Assessors score beside each other, but never beside the closure. */
    FitCycle requireToScore(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_READ).orElseThrow(() -> new NotFound("job-fit.unknown"));
    }

    FitCycle requireToClose(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> new NotFound("job-fit.unknown"));
    }

    Optional<LocalDate> latestOpenCutoff(int year) {
        return find(
                        "select c.cutoff from FitCycle c where c.year = ?1 and c.status = ?2 order by c.cutoff desc",
                        year,
                        CycleStatus.OPEN)
                .project(LocalDate.class)
                .firstResultOptional();
    }

    /** The one that was closed last. */
    Optional<FitCycle> latestClosed() {
        return find("status = ?1 order by closedAt desc, id desc", CycleStatus.CLOSED)
                .firstResultOptional();
    }
}
