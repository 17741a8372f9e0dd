package id.siginjai.performance.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;

/** Counts what happened in each month of a year. */
@ApplicationScoped
class CountByMonth {

    private static final String TIMELINE = """
            WITH months AS (
                SELECT m AS month, make_timestamptz(:year, m, 1, 0, 0, 0, 'Asia/Jakarta') AS first,
                       make_timestamptz(:year + m / 12, m % 12 + 1, 1, 0, 0, 0, 'Asia/Jakarta') AS past,
                       make_date(:year, m, 1) AS first_day, make_date(:year + m / 12, m % 12 + 1, 1) AS past_day
                FROM generate_series(1, 12) m)
            SELECT month,
                (SELECT count(*) FROM agreement WHERE sealed_at >= first AND sealed_at < past) AS signed,
                (SELECT count(*) FROM realisation WHERE told_at >= first AND told_at < past) AS told,
                (SELECT count(*) FROM assessment WHERE assessed_at >= first AND assessed_at < past) AS assessed,
                (SELECT count(*) FROM innovation WHERE proposed_at >= first AND proposed_at < past) AS proposed,
                (SELECT count(*) FROM innovation
                 WHERE status = 'VERIFIED' AND verified_at >= first AND verified_at < past) AS verified,
                (SELECT count(*) FROM rotation WHERE marked_at >= first AND marked_at < past) AS marked,
                (SELECT count(*) FROM rotation_move v JOIN rotation_decree d ON d.id = v.decree_id
                 WHERE d.effective_date >= first_day AND d.effective_date < past_day) AS moved
            FROM months ORDER BY month""";

    private final EntityManager database;

    CountByMonth(EntityManager database) {
        this.database = database;
    }

    @SuppressWarnings("unchecked")
    List<MonthCounts> of(int year) {
        List<Tuple> rows = database.createNativeQuery(TIMELINE, Tuple.class)
                .setParameter("year", year)
                .getResultList();
        return rows.stream().map(row -> month(row, year)).toList();
    }

    private static MonthCounts month(Tuple row, int year) {
        return new MonthCounts(
                "%d-%02d".formatted(year, row.get("month", Integer.class)),
                row.get("signed", Long.class),
                row.get("told", Long.class),
                row.get("assessed", Long.class),
                row.get("proposed", Long.class),
                row.get("verified", Long.class),
                row.get("marked", Long.class),
                row.get("moved", Long.class));
    }
}
