package id.siginjai.complaint.strikes;

/**
 * The hot path: the part of the statement that takes a report in which locks the tally of the accused and counts the
 * report. Everything that the count needs stands in the locked row itself, since a statement sees every other row as it
 * was before it waited for the lock.
 */
public final class CountOnArrival {

    /**
     * Two common table expressions over {@code admitted}, a relation of one row or none with {@code complaint_id},
     * {@code official_id} (null where nobody known is accused), {@code reporter} and {@code filed_at}. They give
     * {@code counted}, whose one row says whether this report {@code crosses} the threshold and whether the policy
     * {@code needs_recount} of the whole round, and {@code placed}: the report's {@code round} and {@code filing_no},
     * null where nobody is accused.
     */
    // A report that waited for this lock while a decision ended the round it was filed in belongs to that round: it is
    // late, and does not count in the new one.
    public static final String COUNTED_AND_PLACED = """
            tallied AS (
                INSERT INTO tally AS t (official_id, round, policy_version, threshold, distinct_reporters,
                                        counts_on_arrival, filed, counted_ids, counted_reporters, reached_by, sequence)
                SELECT official_id, 1, version, threshold, distinct_reporters, counts_on_arrival, 1,
                       CASE WHEN counts_on_arrival THEN ARRAY[complaint_id] ELSE '{}' END,
                       CASE WHEN counts_on_arrival AND distinct_reporters THEN reporter ELSE '{}' END,
                       CASE WHEN counts_on_arrival AND threshold = 1 THEN complaint_id END,
                       CASE WHEN counts_on_arrival AND threshold = 1 THEN 1 ELSE 0 END
                FROM admitted, (SELECT * FROM strike_policy ORDER BY version DESC LIMIT 1) AS newest
                WHERE official_id IS NOT NULL
                ON CONFLICT (official_id) DO UPDATE SET
                    filed = t.filed + 1,
                    (counted_ids, counted_reporters, reached_by, sequence) = (
                        SELECT CASE WHEN counts THEN t.counted_ids || complaint_id ELSE t.counted_ids END,
                               CASE WHEN counts AND t.distinct_reporters THEN t.counted_reporters || reporter
                                    ELSE t.counted_reporters END,
                               CASE WHEN crosses THEN complaint_id ELSE t.reached_by END,
                               CASE WHEN crosses THEN t.sequence + 1 ELSE t.sequence END
                        FROM admitted,
                             LATERAL (SELECT t.counts_on_arrival
                                             AND t.reached_by IS NULL
                                             AND NOT t.counted_reporters && reporter
                                             AND coalesce(filed_at >= t.opened_at, true) AS counts) AS c,
                             LATERAL (SELECT counts AND cardinality(t.counted_ids) + 1 = t.threshold AS crosses) AS x)
                RETURNING t.*, coalesce((SELECT filed_at FROM admitted) < t.opened_at, false) AS late
            ), counted AS (
                SELECT coalesce(reached_by = (SELECT complaint_id FROM admitted), false) AS crosses,
                       late OR NOT counts_on_arrival AS needs_recount
                FROM tallied
            ), placed AS (
                SELECT CASE WHEN late THEN round - 1 ELSE round END AS round, filed AS filing_no FROM tallied
                UNION ALL
                SELECT NULL, NULL FROM admitted WHERE official_id IS NULL
            )""";

    private CountOnArrival() {}
}
