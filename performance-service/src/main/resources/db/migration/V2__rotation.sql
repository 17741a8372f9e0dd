-- Marks for rotation, with the reasons for them, and what complaint-service last said of each official.

-- The net state of the pungli events of an official. No foreign key: an event about an official who is not registered
-- here yet is kept and applied at the registration. Registration and consumer both lock this row (and make it where it
-- lacks), so that whichever comes second sees what the first one did.
CREATE TABLE pungli_standing (
    official_id   uuid    PRIMARY KEY,
    sequence      bigint  NOT NULL, -- only a greater one applies; 0: nothing heard yet
    round         integer NOT NULL,
    reached       boolean NOT NULL,
    complaint_ids uuid[]  NOT NULL,
    reached_at    timestamptz,
    CHECK (NOT reached OR (sequence > 0 AND round > 0 AND reached_at IS NOT NULL))
);

CREATE TABLE rotation (
    id          uuid        PRIMARY KEY, -- random (v4): a v7 would tell the accused the moment of the third report
    official_id uuid        NOT NULL REFERENCES official,
    status      varchar(10) NOT NULL CHECK (status IN ('MARKED', 'CONFIRMED', 'EXECUTED', 'DECLINED', 'WITHDRAWN')),
    marked_at   timestamptz NOT NULL,
    version     bigint      NOT NULL
);

-- One open mark an official, with every reason that applies: two reasons may arrive at the same moment.
CREATE UNIQUE INDEX one_open_mark_an_official ON rotation (official_id) WHERE status IN ('MARKED', 'CONFIRMED');
CREATE INDEX rotation_by_official ON rotation (official_id);
CREATE INDEX rotation_by_time ON rotation (marked_at DESC, id DESC);

CREATE TABLE rotation_evidence (
    id                bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    rotation_id       uuid        NOT NULL REFERENCES rotation,
    reason            varchar(20) NOT NULL CHECK (reason IN ('PUNGLI_THRESHOLD', 'STAGNATION', 'JOB_FIT')),
    round             integer,
    sequence          bigint,
    complaint_ids     uuid[]      NOT NULL,
    reached_at        timestamptz NOT NULL,
    after_decision    boolean     NOT NULL,
    -- Kept when it falls: who asks later why a mark fell sees it here. After the mark's end a withdrawal is a note only
    -- (withdrawn_at is set and stands stays true): the official was moved for this reason.
    stands            boolean     NOT NULL,
    withdrawn_at      timestamptz,
    withdrawal_reason varchar(64),
    CHECK (reason <> 'PUNGLI_THRESHOLD' OR (round > 0 AND sequence > 0)),
    CHECK (stands OR withdrawn_at IS NOT NULL)
);

CREATE INDEX rotation_evidence_by_rotation ON rotation_evidence (rotation_id);
