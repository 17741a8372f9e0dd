-- A hundred thousand complaints of three years in the order in which they were filed, with what their lives have left
-- behind. A round ends after 40 reports.
CREATE TEMPORARY TABLE filed AS
SELECT n, gen_random_uuid() AS id,
       clock_timestamp() - make_interval(mins => (100000 - n) * 15) AS filed_at,
       CASE WHEN n % 5 = 0 THEN 0 ELSE 1 + (n * 7919) % 2000 END AS official,
       CASE WHEN n > 99600 THEN 'RECEIVED'
            WHEN n > 97000 THEN 'INVESTIGATING'
            ELSE (ARRAY['SUBSTANTIATED', 'UNSUBSTANTIATED', 'UNSUBSTANTIATED', 'REFERRED', 'WITHDRAWN'])[1 + n / 5 % 5]
       END AS status
FROM generate_series(1, 100000) AS n;

INSERT INTO complaint (id, receipt_hash, receipt_key, status, filed_at, official_id, round, filing_no, unit_code,
                       service, outcome, amount_demanded, channel, fingerprints, confidential, due_on, escalated_at,
                       assigned_to)
SELECT id, sha256(n::text::bytea), 1, status, filed_at,
       ('00000000-0000-4000-8000-' || lpad(to_hex(official), 12, '0'))::uuid, 1 + place / 40, place,
       'OLD-' || official % 60, 'KTP-EL', 'PAID', 50000, 'ONLINE', '{}', decode(repeat(md5(n::text), 18), 'hex'),
       due_on, CASE WHEN due_on < current_date AND n % 100 > 0 THEN due_on + 1 END, 'inspektorat-' || n % 40
FROM (SELECT *, row_number() OVER (PARTITION BY official ORDER BY n) AS place,
             CASE status WHEN 'RECEIVED' THEN filed_at::date + 5 WHEN 'INVESTIGATING' THEN filed_at::date + 20 END AS due_on
      FROM filed) AS placed
ORDER BY n;

INSERT INTO complaint_step (id, complaint_id, status, at, actor, taken_by)
SELECT gen_random_uuid(), id, step, filed_at + make_interval(days => day), 'INSPECTORATE', 'inspektorat-' || n % 40
FROM filed, LATERAL (VALUES ('VERIFYING', 2), ('INVESTIGATING', 5), (status, 30)) AS steps (step, day)
WHERE status <> 'RECEIVED' AND (step <> status OR day > 5) AND (status <> 'INVESTIGATING' OR day < 5);

INSERT INTO tally (official_id, round, opened_at, policy_version, threshold, distinct_reporters, counts_on_arrival,
                   filed, counted_ids, counted_reporters, sequence)
SELECT c.official_id, c.round, min(c.filed_at), 1, 3, true, true, max(c.filing_no), '{}', '{}', c.round
FROM complaint c
JOIN (SELECT official_id, max(round) AS round FROM complaint GROUP BY official_id) AS open USING (official_id, round)
GROUP BY c.official_id, c.round;

INSERT INTO complaint_access (complaint_id, reader, read_at, part, kept_from)
SELECT id, 'inspektorat-' || n % 40, filed_at + interval '1 day', 'COMPLAINT', false FROM filed ORDER BY n;

INSERT INTO message (id, complaint_id, writer, written_at, text)
SELECT gen_random_uuid(), id, 'REPORTER', filed_at + interval '1 day', decode(repeat(md5(n::text), 6), 'hex') FROM filed;

INSERT INTO idempotency (key_hash, body_hash, resource_id, created_at)
SELECT sha256(n::text::bytea), sha256(n::text::bytea), id, clock_timestamp() - make_interval(secs => n) FROM filed;

INSERT INTO inbox (source, event_id, received_at)
SELECT '/siginjai/performance-service', id::text, clock_timestamp() - make_interval(secs => n) FROM filed;

INSERT INTO month_figure
SELECT month, 'ALL', '', 2800, 2800, 0, 0, 2800, 140000000, 0, 0
FROM generate_series(date_trunc('month', current_date) - interval '36 months',
                     date_trunc('month', current_date) - interval '1 month', interval '1 month') AS month;

DROP TABLE filed;
ANALYZE;
