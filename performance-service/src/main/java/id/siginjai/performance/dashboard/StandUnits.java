package id.siginjai.performance.dashboard;

import id.siginjai.performance.achievements.Achievements;
import id.siginjai.performance.achievements.UnitAchievement;
import id.siginjai.performance.innovations.Innovations;
import id.siginjai.performance.organisation.UnitKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Where each unit stands in a year. */
@ApplicationScoped
class StandUnits {

    /** Of a post's agreements of a year the one that holds comes first, then the one furthest in preparation. */
    private static final String UNITS = """
            SELECT u.code, u.name, u.kind, u.parent_code, a.status, i.inspections, i.discipline
            FROM unit u LEFT JOIN (
                SELECT DISTINCT ON (unit_code) unit_code, status FROM agreement
                WHERE year = :year AND heads_unit AND status <> 'SUPERSEDED'
                ORDER BY unit_code, array_position(ARRAY['SIGNED', 'CLOSED', 'SUBMITTED', 'DRAFT'], CAST(status AS text)),
                         id DESC) a ON a.unit_code = u.code
            LEFT JOIN (
                SELECT unit_code, count(*) AS inspections,
                       round(count(*) FILTER (WHERE flawless) * 100.0 / count(*), 2) AS discipline
                FROM inspection WHERE day >= make_date(:year, 1, 1) AND day < make_date(:year + 1, 1, 1)
                GROUP BY unit_code) i ON i.unit_code = u.code
            WHERE (u.closed_on IS NULL OR u.closed_on > :day) AND u.code > :after
              AND (:kind = '' OR u.kind = :kind)
            ORDER BY u.code LIMIT :fetch""";

    private final EntityManager database;
    private final Achievements achievements;
    private final Innovations innovations;

    StandUnits(EntityManager database, Achievements achievements, Innovations innovations) {
        this.database = database;
        this.achievements = achievements;
        this.innovations = innovations;
    }

    /** @param day on which units must be open, and by which innovations must have been verified */
    record Asked(int year, LocalDate day, UnitKind kind) {}

    /** In order of code. */
    @SuppressWarnings("unchecked")
    List<UnitStanding> of(Asked asked, String after, int fetch) {
        List<Tuple> rows = database.createNativeQuery(UNITS, Tuple.class)
                .setParameter("year", asked.year())
                .setParameter("day", asked.day())
                .setParameter("kind", asked.kind() == null ? "" : asked.kind().name())
                .setParameter("after", after)
                .setParameter("fetch", fetch)
                .getResultList();
        var achieved = achievements.ofUnits(asked.year());
        var standings = innovations.standings(asked.day());
        var found = new ArrayList<UnitStanding>();
        for (var row : rows) {
            var code = row.get("code", String.class);
            var innovation = standings.get(code);
            found.add(standing(row, achieved.get(code), innovation == null ? null : innovation.name()));
        }
        return found;
    }

    private static UnitStanding standing(Tuple row, UnitAchievement achieved, String innovation) {
        return new UnitStanding(
                row.get("code", String.class),
                row.get("name", String.class),
                UnitKind.valueOf(row.get("kind", String.class)),
                row.get("parent_code", String.class),
                row.get("status", String.class),
                achieved == null ? null : achieved.score(),
                achieved == null ? null : achieved.band(),
                achieved == null ? null : achieved.leap(),
                row.get("inspections", Long.class),
                row.get("discipline", BigDecimal.class),
                innovation);
    }
}
