-- From the mark to the move: the official's reply, the mayor's decision with the gates it was judged by, and the decree
-- that carries it out.

CREATE TABLE rotation_decree (
    id             uuid         PRIMARY KEY,
    decree_number  varchar(100) NOT NULL CONSTRAINT one_decree_a_number UNIQUE,
    effective_date date         NOT NULL, -- the first day in the new posts
    bkn_permit     varchar(100),          -- covers every move of the decree
    recorded_at    timestamptz  NOT NULL
);

CREATE INDEX rotation_decree_by_day ON rotation_decree (effective_date DESC, id DESC);

ALTER TABLE rotation
    ADD COLUMN changes integer NOT NULL DEFAULT 0, -- counts those of the evidence too, so that the version rises with them
    ADD COLUMN reply varchar(5000),
    ADD COLUMN replied_at timestamptz,
    ADD COLUMN bkn_permit varchar(100),
    ADD COLUMN decision varchar(10) CHECK (decision IN ('CONFIRM', 'DECLINE')),
    ADD COLUMN decision_reason varchar(2000),
    ADD COLUMN decided_at timestamptz,
    ADD COLUMN decree_id uuid REFERENCES rotation_decree;

ALTER TABLE rotation
    ADD CONSTRAINT a_reply_has_its_moment CHECK ((reply IS NULL) = (replied_at IS NULL)),
    ADD CONSTRAINT a_decision_is_whole CHECK (
        (decision IS NULL) = (decision_reason IS NULL) AND (decision IS NULL) = (decided_at IS NULL)),
    -- A mark that was confirmed may still fall; nothing else undoes a decision.
    ADD CONSTRAINT the_decision_gives_the_status CHECK (CASE status
        WHEN 'MARKED' THEN decision IS NULL
        WHEN 'CONFIRMED' THEN decision IS NOT DISTINCT FROM 'CONFIRM'
        WHEN 'EXECUTED' THEN decision IS NOT DISTINCT FROM 'CONFIRM'
        WHEN 'DECLINED' THEN decision IS NOT DISTINCT FROM 'DECLINE'
        ELSE decision IS DISTINCT FROM 'DECLINE' END),
    ADD CONSTRAINT the_decree_executes CHECK ((status = 'EXECUTED') = (decree_id IS NOT NULL));

CREATE INDEX rotation_by_decree ON rotation (decree_id);

-- What an office says for its reason; complaints speak for themselves.
ALTER TABLE rotation_evidence
    ADD COLUMN explanation varchar(2000),
    ADD CONSTRAINT an_office_explains CHECK ((reason = 'PUNGLI_THRESHOLD') = (explanation IS NULL));

-- The gates as they were at the decision: who asks later sees what the mayor saw.
CREATE TABLE rotation_gate (
    id          bigint       GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    rotation_id uuid         NOT NULL REFERENCES rotation,
    gate        varchar(20)  NOT NULL,
    result      varchar(6)   NOT NULL CHECK (result IN ('PASS', 'BLOCK', 'WAIVED')),
    basis       varchar(200) NOT NULL,
    detail      varchar(500) NOT NULL,
    CONSTRAINT a_gate_is_judged_once UNIQUE (rotation_id, gate)
);

-- Who was moved from where to where. Titles and units are copies: a register says what was true on the day.
CREATE TABLE rotation_move (
    id               bigint       GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    decree_id        uuid         NOT NULL REFERENCES rotation_decree,
    official_id      uuid         NOT NULL REFERENCES official,
    rotation_id      uuid         CONSTRAINT a_mark_is_executed_once UNIQUE REFERENCES rotation, -- none for a counter-move
    from_position_id uuid         NOT NULL REFERENCES position,
    from_title       varchar(150) NOT NULL,
    from_unit_code   varchar(40)  NOT NULL,
    from_unit_name   varchar(200) NOT NULL,
    to_position_id   uuid         NOT NULL REFERENCES position,
    to_title         varchar(150) NOT NULL,
    to_unit_code     varchar(40)  NOT NULL,
    to_unit_name     varchar(200) NOT NULL,
    CONSTRAINT one_move_an_official_a_decree UNIQUE (decree_id, official_id),
    CONSTRAINT a_move_leads_elsewhere CHECK (from_position_id <> to_position_id)
);

CREATE INDEX rotation_move_by_official ON rotation_move (official_id);
