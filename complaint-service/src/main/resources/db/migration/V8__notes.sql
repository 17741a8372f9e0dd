-- What inspectors note for each other, never for the reporter; each text an AEAD ciphertext bound to the note's id.
CREATE TABLE note (
    id           uuid        PRIMARY KEY,
    complaint_id uuid        NOT NULL REFERENCES complaint ON DELETE CASCADE,
    written_by   text        NOT NULL,
    written_at   timestamptz NOT NULL,
    text         bytea       NOT NULL
);

CREATE INDEX notes_of_complaint ON note (complaint_id, written_at);

-- Not only the complaint itself is read: its messages, notes and history tell as much. A refusal is kept where it was
-- somebody's own matter or own unit's, since such an attempt is what a recusal is about.
ALTER TABLE complaint_access ADD part text NOT NULL DEFAULT 'COMPLAINT'
    CHECK (part IN ('COMPLAINT', 'MESSAGES', 'NOTES', 'HISTORY', 'STEP'));
ALTER TABLE complaint_access ADD kept_from boolean NOT NULL DEFAULT false;
ALTER TABLE complaint_access ALTER part DROP DEFAULT;
ALTER TABLE complaint_access ALTER kept_from DROP DEFAULT;
