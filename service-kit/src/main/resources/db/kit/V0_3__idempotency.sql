-- Answers given under an Idempotency-Key. Only keyed hashes of the key and of the canonical body are kept: a report
-- must not be readable here when it is encrypted there.
CREATE TABLE idempotency (
    key_hash    bytea       PRIMARY KEY,
    body_hash   bytea       NOT NULL,
    resource_id uuid,       -- null only inside the transaction that creates the resource
    created_at  timestamptz NOT NULL
);

CREATE INDEX idempotency_by_age ON idempotency (created_at);
