package id.siginjai.performance.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;

/** How a year's job fits found the people, in counts; cycles that are open tell nothing yet. */
@ApplicationScoped
class CountBoxes {

    private static final String BOXES = """
            SELECT c.id, c.year, c.month, r.box, count(*) FILTER (WHERE r.outcome = 'RETAIN') AS retained,
                   count(*) FILTER (WHERE r.outcome = 'ROTATE') AS rotated
            FROM job_fit_cycle c JOIN job_fit_result r ON r.cycle_id = c.id
            WHERE c.year = :year AND c.status = 'CLOSED'
            GROUP BY c.id, r.box ORDER BY c.month, c.closed_at, c.id, r.box""";

    private final EntityManager database;

    CountBoxes(EntityManager database) {
        this.database = database;
    }

    @SuppressWarnings("unchecked")
    List<BoxCounts> of(int year) {
        List<Tuple> rows = database.createNativeQuery(BOXES, Tuple.class)
                .setParameter("year", year)
                .getResultList();
        return rows.stream().map(CountBoxes::box).toList();
    }

    private static BoxCounts box(Tuple row) {
        return new BoxCounts(
                "%d-%02d".formatted(row.get("year", Integer.class), row.get("month", Integer.class)),
                row.get("box", Integer.class),
                row.get("retained", Long.class),
                row.get("rotated", Long.class),
                row.get("id", UUID.class));
    }
}
