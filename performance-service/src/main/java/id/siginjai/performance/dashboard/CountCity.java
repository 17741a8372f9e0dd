package id.siginjai.performance.dashboard;

import id.siginjai.performance.dashboard.SummaryResponse.AgreementCounts;
import id.siginjai.performance.dashboard.SummaryResponse.InspectionCounts;
import id.siginjai.performance.dashboard.SummaryResponse.RotationCounts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;

/** Counts what the other features count not themselves, each in one statement. */
@ApplicationScoped
class CountCity {

    private static final String UNITS = "SELECT count(*) FROM unit WHERE closed_on IS NULL OR closed_on > :day";

    private static final String AGREEMENTS = """
            SELECT count(*) FILTER (WHERE status = 'DRAFT') AS draft,
                   count(*) FILTER (WHERE status = 'SUBMITTED') AS submitted,
                   count(*) FILTER (WHERE status = 'SIGNED') AS signed,
                   count(*) FILTER (WHERE status = 'SUPERSEDED') AS superseded,
                   count(*) FILTER (WHERE status = 'CLOSED') AS closed,
                   count(*) FILTER (WHERE status IN ('SIGNED', 'CLOSED') AND revision > 0) AS amended
            FROM agreement WHERE year = :year""";

    private static final String INSPECTIONS = """
            SELECT count(*) AS inspections, count(*) FILTER (WHERE flawless) AS flawless,
                   count(DISTINCT unit_code) AS units
            FROM inspection WHERE day >= make_date(:year, 1, 1) AND day < make_date(:year + 1, 1, 1)""";

    /** Of why, only reasons that stand, and only of marks that are open. */
    private static final String ROTATIONS = """
            SELECT count(*) FILTER (WHERE status = 'MARKED') AS marked,
                   count(*) FILTER (WHERE status = 'CONFIRMED') AS confirmed,
                   count(*) FILTER (WHERE status = 'EXECUTED') AS executed,
                   count(*) FILTER (WHERE status = 'DECLINED') AS declined,
                   count(*) FILTER (WHERE status = 'WITHDRAWN') AS withdrawn,
                   count(*) FILTER (WHERE why @> ARRAY['PUNGLI_THRESHOLD']) AS pungli,
                   count(*) FILTER (WHERE why @> ARRAY['STAGNATION']) AS stagnation,
                   count(*) FILTER (WHERE why @> ARRAY['JOB_FIT']) AS job_fit
            FROM rotation r LEFT JOIN LATERAL (
                SELECT array_agg(CAST(e.reason AS text)) AS why FROM rotation_evidence e
                WHERE e.rotation_id = r.id AND e.stands AND r.status IN ('MARKED', 'CONFIRMED')) evidence ON true
            WHERE r.status IN ('MARKED', 'CONFIRMED')
               OR r.marked_at >= make_timestamptz(:year, 1, 1, 0, 0, 0, 'Asia/Jakarta')
              AND r.marked_at < make_timestamptz(:year + 1, 1, 1, 0, 0, 0, 'Asia/Jakarta')""";

    private final EntityManager database;

    CountCity(EntityManager database) {
        this.database = database;
    }

    long unitsOpenOn(LocalDate day) {
        return (Long) database.createNativeQuery(UNITS, Long.class)
                .setParameter("day", day)
                .getSingleResult();
    }

    AgreementCounts agreements(int year) {
        var row = one(AGREEMENTS, year);
        return new AgreementCounts(
                row.get("draft", Long.class),
                row.get("submitted", Long.class),
                row.get("signed", Long.class),
                row.get("superseded", Long.class),
                row.get("closed", Long.class),
                row.get("amended", Long.class));
    }

    InspectionCounts inspections(int year) {
        var row = one(INSPECTIONS, year);
        return new InspectionCounts(
                row.get("inspections", Long.class), row.get("flawless", Long.class), row.get("units", Long.class));
    }

    RotationCounts rotations(int year) {
        var row = one(ROTATIONS, year);
        return new RotationCounts(
                row.get("marked", Long.class),
                row.get("confirmed", Long.class),
                row.get("executed", Long.class),
                row.get("declined", Long.class),
                row.get("withdrawn", Long.class),
                row.get("pungli", Long.class),
                row.get("stagnation", Long.class),
                row.get("job_fit", Long.class));
    }

    private Tuple one(String statement, int year) {
        return (Tuple) database.createNativeQuery(statement, Tuple.class)
                .setParameter("year", year)
                .getSingleResult();
    }
}
