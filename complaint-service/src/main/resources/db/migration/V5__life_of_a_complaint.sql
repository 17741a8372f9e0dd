-- What becomes of a complaint after it was received: each step is written once. Its note is for inspectors, who write
-- names into it, so it is kept as an AEAD ciphertext bound to the step's id.
CREATE TABLE complaint_step (
    id           uuid        PRIMARY KEY, -- random, as the complaint's: it is bound to a ciphertext, and orders nothing
    complaint_id uuid        NOT NULL REFERENCES complaint ON DELETE CASCADE,
    status       text        NOT NULL CHECK (status IN
        ('VERIFYING', 'NEEDS_INFORMATION', 'INVESTIGATING', 'SUBSTANTIATED', 'UNSUBSTANTIATED', 'REFERRED', 'DUPLICATE',
         'WITHDRAWN')),
    at           timestamptz NOT NULL,
    actor        text        NOT NULL CHECK (actor IN ('REPORTER', 'INSPECTORATE')),
    taken_by     text, -- the inspector's user name; a reporter has none
    note         bytea,
    CONSTRAINT only_inspectors_have_a_name CHECK ((actor = 'INSPECTORATE') = (taken_by IS NOT NULL))
);

CREATE INDEX steps_of_complaint ON complaint_step (complaint_id, at);

-- A duplicate points to the complaint that goes on in its place, and that one is no duplicate itself.
ALTER TABLE complaint ADD duplicate_of uuid REFERENCES complaint;
ALTER TABLE complaint ADD CONSTRAINT a_duplicate_has_an_original
    CHECK ((status = 'DUPLICATE') = (duplicate_of IS NOT NULL) AND duplicate_of <> id);
CREATE INDEX duplicates_of_complaint ON complaint (duplicate_of) WHERE duplicate_of IS NOT NULL;
