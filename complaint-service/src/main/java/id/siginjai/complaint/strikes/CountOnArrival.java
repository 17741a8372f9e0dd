package id.siginjai.complaint.strikes;

/**
 * The hot path: the part of the statement that takes reports in which locks the tallies of the accused and counts the
 * reports. Everything that the count needs stands in the locked row itself, since a statement sees every other row as it
 * was before it waited for the lock.
 */
public final class CountOnArrival {

    /**
     * Common table expressions over {@code admitted}, a relation with {@code complaint_id}, {@code official_id} (null
     * where nobody known is accused), {@code reporter} and {@code filed_at}. They give {@code placed}, which has all of
     * its columns and besides the report's {@code round} and {@code filing_no}, null where nobody is accused; whether it
     * {@code crosses} the threshold; and whether the official {@code needs_recount} of all reports: one whose policy
     * asks for it, one who has a report of a round that has ended, and one who was below the threshold when several
     * reports came at once, which of them count depending on each other.
     */
    // The tallies are locked in order of official. A report that waited for its lock while a decision ended the round
    // it
    // was filed in belongs to that round: it is late, and does not count in the new one.
    public static final String COUNTED_AND_PLACED = """
            accused AS (
                SELECT *, count(*) OVER about_one AS arrived, row_number() OVER about_one AS nth FROM admitted
                WINDOW about_one AS (PARTITION BY official_id ORDER BY filed_at, complaint_id
                                     ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING)
            ), tallied AS (
                INSERT INTO tally AS t (official_id, round, policy_version, threshold, distinct_reporters,
                                        counts_on_arrival, filed, counted_ids, counted_reporters, reached_by, sequence)
                SELECT official_id, 1, version, threshold, distinct_reporters, counts_on_arrival, arrived,
                       CASE WHEN counts THEN ARRAY[complaint_id] ELSE '{}' END,
                       CASE WHEN counts AND distinct_reporters THEN reporter ELSE '{}' END,
                       CASE WHEN counts AND threshold = 1 THEN complaint_id END,
                       CASE WHEN counts AND threshold = 1 THEN 1 ELSE 0 END
                FROM accused, (SELECT * FROM strike_policy ORDER BY version DESC LIMIT 1) AS newest,
                     LATERAL (SELECT counts_on_arrival AND arrived = 1 AS counts) AS c
                WHERE official_id IS NOT NULL AND nth = 1
                ORDER BY official_id
                ON CONFLICT (official_id) DO UPDATE SET
                    filed = t.filed + excluded.filed,
                    (counted_ids, counted_reporters, reached_by, sequence) = (
                        SELECT CASE WHEN counts THEN t.counted_ids || complaint_id ELSE t.counted_ids END,
                               CASE WHEN counts AND t.distinct_reporters THEN t.counted_reporters || reporter
                                    ELSE t.counted_reporters END,
                               CASE WHEN crosses THEN complaint_id ELSE t.reached_by END,
                               CASE WHEN crosses THEN t.sequence + 1 ELSE t.sequence END
                        FROM accused AS a,
                             LATERAL (SELECT a.arrived = 1
                                             AND t.counts_on_arrival
                                             AND t.reached_by IS NULL
                                             AND NOT t.counted_reporters && reporter
                                             AND coalesce(filed_at >= t.opened_at, true) AS counts) AS c,
                             LATERAL (SELECT counts AND cardinality(t.counted_ids) + 1 = t.threshold AS crosses) AS x
                        WHERE a.official_id = t.official_id AND a.nth = 1)
                RETURNING official_id, round, opened_at, counts_on_arrival, filed, reached_by
            ), placed AS (
                SELECT accused.*, CASE WHEN filed_at < opened_at THEN round - 1 ELSE round END AS round,
                       filed - arrived + nth AS filing_no,
                       coalesce(reached_by = complaint_id, false) AS crosses,
                       official_id IS NOT NULL
                           AND (NOT counts_on_arrival OR coalesce(filed_at < opened_at, false)
                                OR arrived > 1 AND reached_by IS NULL) AS needs_recount
                FROM accused LEFT JOIN tallied USING (official_id)
            )""";

    private CountOnArrival() {}
}
