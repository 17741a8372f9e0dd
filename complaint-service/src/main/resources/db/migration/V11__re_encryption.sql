-- Runs that encrypt anew, under the key that writes now, what older keys of the keyset have written. How far a run has
-- come stands in the rows themselves, whose ciphertexts begin with their key's id; this tells an operator of it.
CREATE TABLE re_encryption (
    id          bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    started_at  timestamptz NOT NULL,
    started_by  text        NOT NULL,
    resealed    bigint      NOT NULL DEFAULT 0 CHECK (resealed >= 0),
    -- Rows that no key of the keyset opens: altered, or written by a key that has left the keyset too early.
    unreadable  bigint      NOT NULL DEFAULT 0 CHECK (unreadable >= 0),
    finished_at timestamptz
);

CREATE UNIQUE INDEX one_run_at_a_time ON re_encryption ((true)) WHERE finished_at IS NULL;
