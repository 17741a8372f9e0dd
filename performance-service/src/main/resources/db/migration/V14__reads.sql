-- What the lists and the dashboard read, so that one statement composes an answer.

-- The reasons that stand, each once, in their order. They follow from the evidence; the service that changes it sets them
-- in the same statement. Whoever counts or lists marks would otherwise look up the evidence of each.
ALTER TABLE rotation ADD COLUMN reasons varchar(20)[] NOT NULL DEFAULT '{}';

UPDATE rotation r SET reasons = standing.reasons
FROM (SELECT rotation_id, array_agg(reason ORDER BY array_position(
                 ARRAY['PUNGLI_THRESHOLD', 'STAGNATION', 'JOB_FIT'], CAST(reason AS text))) AS reasons
      FROM (SELECT DISTINCT rotation_id, reason FROM rotation_evidence WHERE stands) each_once
      GROUP BY rotation_id) standing
WHERE standing.rotation_id = r.id;

-- Counting the marks of a year, and those that are open, reads no table.
DROP INDEX rotation_by_time;
CREATE INDEX rotation_by_time ON rotation (marked_at DESC, id DESC) INCLUDE (status);
CREATE INDEX rotation_open ON rotation (status) INCLUDE (reasons, marked_at) WHERE status IN ('MARKED', 'CONFIRMED');

-- As the APIs write an instant: RFC 3339 in UTC, with no more digits than it has, in threes.
CREATE FUNCTION instant_text(moment timestamptz) RETURNS text LANGUAGE sql IMMUTABLE AS $$
    SELECT to_char(moment AT TIME ZONE 'UTC', CASE moment
        WHEN date_trunc('second', moment) THEN 'YYYY-MM-DD"T"HH24:MI:SS"Z"'
        WHEN date_trunc('milliseconds', moment) THEN 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'
        ELSE 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"' END)
$$;

-- The day and the month on the city's calendar (WIB).
CREATE FUNCTION city_day(moment timestamptz) RETURNS date LANGUAGE sql IMMUTABLE AS $$
    SELECT CAST(moment AT TIME ZONE 'Asia/Jakarta' AS date)
$$;

CREATE FUNCTION city_month(moment timestamptz) RETURNS text LANGUAGE sql IMMUTABLE AS $$
    SELECT to_char(moment AT TIME ZONE 'Asia/Jakarta', 'YYYY-MM')
$$;
