-- Reports of illegal levies. What a reporter tells in words and who the reporter is stands in one ciphertext; the
-- columns in the clear are those that are counted, searched and published as statistics.
CREATE TABLE complaint (
    id              uuid        PRIMARY KEY, -- random: an id must not tell when it was filed
    -- The receipt itself is never stored: it is derived again from the id under the key kept beside it.
    receipt_hash    bytea       NOT NULL CONSTRAINT one_complaint_a_receipt UNIQUE,
    receipt_key     integer     NOT NULL,
    status          text        NOT NULL CHECK (status IN
        ('RECEIVED', 'VERIFYING', 'NEEDS_INFORMATION', 'INVESTIGATING', 'SUBSTANTIATED', 'UNSUBSTANTIATED', 'REFERRED',
         'DUPLICATE', 'WITHDRAWN')),
    filed_at        timestamptz NOT NULL,
    -- The accused, once known, and the report's place among all reports about that official.
    official_id     uuid,
    round           integer,
    filing_no       bigint,
    -- The unit concerned: the accused's on the day of the incident, or the one that the reporter named.
    unit_code       text,
    position_title  text, -- as the reporter named it
    service         text,
    outcome         text        CHECK (outcome IN ('PAID', 'REFUSED', 'NOT_ASKED')),
    amount_demanded bigint      CHECK (amount_demanded >= 0),
    amount_paid     bigint      CHECK (amount_paid >= 0),
    official_tariff bigint      CHECK (official_tariff >= 0),
    incident_date   date,
    channel         text        CHECK (channel IN ('ONLINE', 'IN_PERSON', 'INTERMEDIARY')),
    -- Keyed fingerprints of the reporter's phone and e-mail; empty for an anonymous reporter.
    fingerprints    text[]      NOT NULL,
    -- Narrative, place, description of the accused and the reporter, as one AEAD ciphertext bound to the id.
    confidential    bytea       NOT NULL,
    version         bigint      NOT NULL DEFAULT 0,
    CONSTRAINT a_place_among_the_accuseds_reports CHECK (num_nulls(official_id, round, filing_no) IN (0, 3))
);

-- Two reports can't be the same one in line.
CREATE UNIQUE INDEX complaints_about_an_official ON complaint (official_id, filing_no) WHERE official_id IS NOT NULL;
CREATE INDEX complaints_newest_first ON complaint (filed_at DESC, id DESC);
CREATE INDEX complaints_by_status ON complaint (status, filed_at DESC, id DESC);
CREATE INDEX complaints_by_unit ON complaint (unit_code, filed_at DESC, id DESC) WHERE unit_code IS NOT NULL;
-- What waits for the directory to tell who held a post.
CREATE INDEX complaints_waiting ON complaint (unit_code) WHERE official_id IS NULL AND position_title IS NOT NULL;
