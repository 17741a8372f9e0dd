package id.siginjai.performance.dashboard;

import id.siginjai.kit.composed.ComposedReads;
import id.siginjai.kit.composed.Sql;
import id.siginjai.performance.dashboard.SummaryResponse.AgreementCounts;
import id.siginjai.performance.dashboard.SummaryResponse.InspectionCounts;
import id.siginjai.performance.dashboard.SummaryResponse.RotationCounts;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

/** Counts what the other features count not themselves, all of it in one statement. */
@ApplicationScoped
class CountCity {

    private static final String UNITS =
            "(SELECT count(*) AS open_units FROM unit WHERE closed_on IS NULL OR closed_on > ?) units";

    private static final String AGREEMENTS = """
            , (SELECT count(*) FILTER (WHERE status = 'DRAFT') AS draft,
                      count(*) FILTER (WHERE status = 'SUBMITTED') AS submitted,
                      count(*) FILTER (WHERE status = 'SIGNED') AS signed,
                      count(*) FILTER (WHERE status = 'SUPERSEDED') AS superseded,
                      count(*) FILTER (WHERE status = 'CLOSED') AS closed,
                      count(*) FILTER (WHERE status IN ('SIGNED', 'CLOSED') AND revision > 0) AS amended
               FROM agreement WHERE year = ?) agreements""";

    private static final String INSPECTIONS = """
            , (SELECT count(*) AS inspections, count(*) FILTER (WHERE flawless) AS flawless,
                      count(DISTINCT unit_code) AS inspected
               FROM inspection WHERE day >= make_date(?, 1, 1) AND day < make_date(? + 1, 1, 1)) inspections""";

    /** In the words of the index of open marks, which tells why; of why, only what stands. */
    private static final String OPEN = """
            , (SELECT count(*) FILTER (WHERE status = 'MARKED') AS marked,
                      count(*) FILTER (WHERE status = 'CONFIRMED') AS confirmed,
                      count(*) FILTER (WHERE 'PUNGLI_THRESHOLD' = ANY (reasons)) AS pungli,
                      count(*) FILTER (WHERE 'STAGNATION' = ANY (reasons)) AS stagnation,
                      count(*) FILTER (WHERE 'JOB_FIT' = ANY (reasons)) AS job_fit
               FROM rotation WHERE status IN ('MARKED', 'CONFIRMED')) open_marks""";

    private static final String ENDED = """
            , (SELECT count(*) FILTER (WHERE status = 'EXECUTED') AS executed,
                      count(*) FILTER (WHERE status = 'DECLINED') AS declined,
                      count(*) FILTER (WHERE status = 'WITHDRAWN') AS withdrawn
               FROM rotation WHERE status NOT IN ('MARKED', 'CONFIRMED')
                 AND marked_at >= make_timestamptz(?, 1, 1, 0, 0, 0, 'Asia/Jakarta')
                 AND marked_at < make_timestamptz(? + 1, 1, 1, 0, 0, 0, 'Asia/Jakarta')) ended_marks""";

    private final ComposedReads reads;

    CountCity(ComposedReads reads) {
        this.reads = reads;
    }

    /** Of a year; units as of a day. */
    record Counts(long unitsOpen, AgreementCounts agreements, InspectionCounts inspections, RotationCounts rotations) {}

    Counts of(int year, LocalDate day) {
        var sql = new Sql("SELECT * FROM")
                .then(UNITS, day)
                .then(AGREEMENTS, year)
                .then(INSPECTIONS, year, year)
                .then(OPEN)
                .then(ENDED, year, year);
        return reads.read(sql, row -> {
            row.next();
            return new Counts(row.getLong("open_units"), agreements(row), inspections(row), rotations(row));
        });
    }

    private static AgreementCounts agreements(ResultSet row) throws SQLException {
        return new AgreementCounts(
                row.getLong("draft"),
                row.getLong("submitted"),
                row.getLong("signed"),
                row.getLong("superseded"),
                row.getLong("closed"),
                row.getLong("amended"));
    }

    private static InspectionCounts inspections(ResultSet row) throws SQLException {
        return new InspectionCounts(row.getLong("inspections"), row.getLong("flawless"), row.getLong("inspected"));
    }

    private static RotationCounts rotations(ResultSet row) throws SQLException {
        return new RotationCounts(
                row.getLong("marked"),
                row.getLong("confirmed"),
                row.getLong("executed"),
                row.getLong("declined"),
                row.getLong("withdrawn"),
                row.getLong("pungli"),
                row.getLong("stagnation"),
                row.getLong("job_fit"));
    }
}
