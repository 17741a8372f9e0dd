-- What years leave behind: every change in the audit trail, every mark, every event that was received. Of twenty thousand
-- officials two hundred are marked now.
INSERT INTO unit (code, name, kind, parent_code, version)
SELECT 'OLD-' || n, 'Unit lama ' || n, 'DEPARTMENT', code, 0 FROM generate_series(0, 199) AS n, unit WHERE kind = 'CITY';

INSERT INTO official (id, nip, name, rank, version, registered_at)
SELECT ('00000000-0000-4000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, '9' || lpad(n::text, 17, '0'), 'Pelaksana ' || n,
       'II/c', 1, clock_timestamp()
FROM generate_series(1, 20000) AS n;

INSERT INTO position (id, title, level, unit_code, version)
SELECT ('00000000-0000-4000-9000-' || lpad(to_hex(n), 12, '0'))::uuid, 'Pelaksana', 'STAFF', 'OLD-' || n, 0
FROM generate_series(0, 199) AS n;

INSERT INTO appointment (id, official_id, position_id, position_level, acting, from_day)
SELECT gen_random_uuid(), id, ('00000000-0000-4000-9000-' || lpad(to_hex(row_number() OVER (ORDER BY id) % 200), 12, '0'))::uuid,
       'STAFF', false, '2020-01-01'
FROM official WHERE name LIKE 'Pelaksana %';

INSERT INTO rotation (id, official_id, status, marked_at, reasons, version, decision, decision_reason, decided_at)
SELECT gen_random_uuid(), ('00000000-0000-4000-8000-' || lpad(to_hex(1 + n % 20000), 12, '0'))::uuid,
       CASE WHEN n > 99800 THEN 'MARKED' ELSE 'DECLINED' END, now() - make_interval(hours => 100000 - n), '{PUNGLI_THRESHOLD}', 0,
       CASE WHEN n <= 99800 THEN 'DECLINE' END, CASE WHEN n <= 99800 THEN 'Tidak terbukti' END,
       CASE WHEN n <= 99800 THEN now() - make_interval(hours => 100000 - n) END
FROM generate_series(1, 100000) AS n;

INSERT INTO rotation_evidence (rotation_id, reason, round, sequence, complaint_ids, reached_at, after_decision, stands)
SELECT id, 'PUNGLI_THRESHOLD', 1, 1, '{}', marked_at, false, true FROM rotation;

INSERT INTO audit_head (resource, sequence, hash)
SELECT 'official/' || id, 5, repeat('a', 64) FROM official WHERE name LIKE 'Pelaksana %';

INSERT INTO audit_entry (resource, sequence, hash, entry)
SELECT resource, n, repeat('a', 64),
       json_build_object('resource', resource, 'sequence', n, 'at', '2024-05-01T03:00:00Z', 'actor', 'bkpsdmd',
                         'roles', json_build_array('bkpsdmd'), 'source', 'PUT /api/v1/officials', 'changes', '[]'::json,
                         'previous', repeat('0', 64))
FROM generate_series(1, 5) AS n, audit_head WHERE hash = repeat('a', 64);

INSERT INTO inbox (source, event_id, received_at)
SELECT '/siginjai/complaint-service', gen_random_uuid()::text, now() - make_interval(secs => n)
FROM generate_series(1, 100000) AS n;

INSERT INTO idempotency (key_hash, body_hash, resource_id, created_at)
SELECT sha256(n::text::bytea), sha256(n::text::bytea), gen_random_uuid(), now() - make_interval(secs => n)
FROM generate_series(1, 100000) AS n;

ANALYZE;
