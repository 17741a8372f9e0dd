package id.siginjai.complaint.strikes;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * The hot path: one statement locks the tally, counts the arriving report and stores it. Everything that the count
 * needs stands in the locked row itself, since a statement sees every other row as it was before it waited for the
 * lock.
 */
@ApplicationScoped
class CountOnArrival {

    // A report that waited for this lock while a decision ended the round it was filed in belongs to that round: it is
    // late, and does not count in the new one.
    private static final String TALLY = """
            WITH arriving AS (
                SELECT ?::uuid AS official_id, ?::uuid AS complaint_id, ?::text[] AS reporter, ?::timestamptz AS filed_at
            ), tallied AS (
                INSERT INTO tally AS t (official_id, round, policy_version, threshold, distinct_reporters,
                                        counts_on_arrival, filed, counted_ids, counted_reporters, reached_by, sequence)
                SELECT official_id, 1, version, threshold, distinct_reporters, counts_on_arrival, 1,
                       CASE WHEN counts_on_arrival THEN ARRAY[complaint_id] ELSE '{}' END,
                       CASE WHEN counts_on_arrival AND distinct_reporters THEN reporter ELSE '{}' END,
                       CASE WHEN counts_on_arrival AND threshold = 1 THEN complaint_id END,
                       CASE WHEN counts_on_arrival AND threshold = 1 THEN 1 ELSE 0 END
                FROM arriving, (SELECT * FROM strike_policy ORDER BY version DESC LIMIT 1) AS newest
                ON CONFLICT (official_id) DO UPDATE SET
                    filed = t.filed + 1,
                    (counted_ids, counted_reporters, reached_by, sequence) = (
                        SELECT CASE WHEN counts THEN t.counted_ids || complaint_id ELSE t.counted_ids END,
                               CASE WHEN counts AND t.distinct_reporters THEN t.counted_reporters || reporter
                                    ELSE t.counted_reporters END,
                               CASE WHEN crosses THEN complaint_id ELSE t.reached_by END,
                               CASE WHEN crosses THEN t.sequence + 1 ELSE t.sequence END
                        FROM arriving,
                             LATERAL (SELECT t.counts_on_arrival
                                             AND t.reached_by IS NULL
                                             AND NOT t.counted_reporters && reporter
                                             AND coalesce(filed_at >= t.opened_at, true) AS counts) AS c,
                             LATERAL (SELECT counts AND cardinality(t.counted_ids) + 1 = t.threshold AS crosses) AS x)
                RETURNING t.*, coalesce((SELECT filed_at FROM arriving) < t.opened_at, false) AS late
            ), placed AS (
                SELECT CASE WHEN late THEN round - 1 ELSE round END AS round, filed AS filing_no FROM tallied
            ), stored AS (
            """;

    private static final String RESULT = """
            )
            SELECT round, policy_version, threshold, counted_ids, sequence,
                   coalesce(reached_by = (SELECT complaint_id FROM arriving), false) AS crosses,
                   late OR NOT counts_on_arrival AS needs_recount
            FROM tallied""";

    private static final int TALLY_PARAMETERS = 4;

    private final DataSource dataSource;

    CountOnArrival(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** What the report has done to the tally, read from the locked row. */
    record Outcome(
            int round,
            int policyVersion,
            int threshold,
            List<UUID> countedIds,
            long sequence,
            boolean crosses,
            boolean needsRecount) {

        private static Outcome of(ResultSet row) throws SQLException {
            return new Outcome(
                    row.getInt("round"),
                    row.getInt("policy_version"),
                    row.getInt("threshold"),
                    List.of((UUID[]) row.getArray("counted_ids").getArray()),
                    row.getLong("sequence"),
                    row.getBoolean("crosses"),
                    row.getBoolean("needs_recount"));
        }
    }

    Outcome count(UUID officialId, ArrivingReport report) {
        try (var connection = dataSource.getConnection();
                var statement =
                        connection.prepareStatement(TALLY + report.insert().intoSelecting("placed") + RESULT)) {
            bind(statement, officialId, report);
            report.insert().bind(statement, TALLY_PARAMETERS + 1);
            try (var row = statement.executeQuery()) {
                row.next();
                return Outcome.of(row);
            }
        } catch (SQLException e) {
            throw new CountingFailed(e);
        }
    }

    private static void bind(PreparedStatement statement, UUID officialId, ArrivingReport report) throws SQLException {
        var reporter = statement
                .getConnection()
                .createArrayOf("text", report.fingerprints().toArray());
        statement.setObject(1, officialId);
        statement.setObject(2, report.id());
        statement.setArray(3, reporter);
        statement.setObject(4, report.filedAt().atOffset(ZoneOffset.UTC));
    }

    /** The database refused the report; its transaction is lost. */
    static final class CountingFailed extends RuntimeException {
        CountingFailed(SQLException cause) {
            super("a report could not be counted", cause);
        }
    }
}
