-- Whom the mayor appoints to look into complaints about the inspectorate, or about nobody known. Each appointment stays:
-- who could see what, and since when, must be answerable later. The greatest version holds.
CREATE TABLE reviewer (
    version      bigint      PRIMARY KEY CHECK (version > 0),
    user_name    text        NOT NULL,
    appointed_at timestamptz NOT NULL,
    appointed_by text        NOT NULL
);

-- An inspector who steps back from a complaint does not see it again. The reason is a note for the other inspectors.
CREATE TABLE recusal (
    complaint_id uuid        NOT NULL REFERENCES complaint ON DELETE CASCADE,
    inspector    text        NOT NULL, -- the user name
    recused_at   timestamptz NOT NULL,
    PRIMARY KEY (complaint_id, inspector)
);

-- A recusal stands among the accesses as well.
ALTER TABLE complaint_access DROP CONSTRAINT complaint_access_part_check;
ALTER TABLE complaint_access ADD CONSTRAINT complaint_access_part_check
    CHECK (part IN ('COMPLAINT', 'MESSAGES', 'NOTES', 'HISTORY', 'ATTACHMENTS', 'STEP', 'RECUSAL'));
