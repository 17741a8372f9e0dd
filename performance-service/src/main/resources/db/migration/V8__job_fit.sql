-- Job fits: who is judged by whom and by which rules, what each assessor thinks, and what was sealed at the closure.

CREATE TABLE job_fit_cycle (
    id               uuid         PRIMARY KEY,
    year             integer      NOT NULL CHECK (year BETWEEN 2000 AND 2100),
    month            integer      NOT NULL CHECK (month BETWEEN 1 AND 12),
    cutoff           date         NOT NULL,
    status           varchar(10)  NOT NULL CHECK (status IN ('OPEN', 'CLOSED')),
    rules_version    bigint       NOT NULL,
    rules            jsonb        NOT NULL, -- a later version of the setting does not reach into an open cycle
    names_candidates boolean      NOT NULL,
    opened_by        varchar(255) NOT NULL,
    opened_at        timestamptz  NOT NULL,
    closed_by        varchar(255),
    closed_at        timestamptz,
    sealed_content   text, -- the very bytes: jsonb would not keep them
    sha256           char(64),
    version          bigint       NOT NULL,
    CONSTRAINT sealed_once_closed CHECK ((status = 'CLOSED') = (closed_at IS NOT NULL AND closed_by IS NOT NULL
                                          AND sealed_content IS NOT NULL AND sha256 IS NOT NULL))
);

CREATE INDEX job_fit_cycle_closed ON job_fit_cycle (closed_at DESC, id DESC) WHERE status = 'CLOSED';

CREATE TABLE job_fit_panel_member (
    id       bigint       GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    cycle_id uuid         NOT NULL REFERENCES job_fit_cycle,
    assessor varchar(255) NOT NULL,
    internal boolean      NOT NULL,
    CONSTRAINT one_seat_an_assessor UNIQUE (cycle_id, assessor)
);

CREATE TABLE job_fit_candidate (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    cycle_id    uuid   NOT NULL REFERENCES job_fit_cycle,
    official_id uuid   NOT NULL REFERENCES official,
    CONSTRAINT a_candidate_once UNIQUE (cycle_id, official_id)
);

CREATE TABLE job_fit_score (
    id          bigint        GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    cycle_id    uuid          NOT NULL REFERENCES job_fit_cycle,
    official_id uuid          NOT NULL REFERENCES official,
    assessor    varchar(255)  NOT NULL,
    competency  numeric(5, 2) NOT NULL CHECK (competency BETWEEN 0 AND 100),
    interview   numeric(5, 2) NOT NULL CHECK (interview BETWEEN 0 AND 100),
    note        varchar(1000),
    given_at    timestamptz   NOT NULL,
    version     bigint        NOT NULL,
    CONSTRAINT one_score_an_assessor UNIQUE (cycle_id, official_id, assessor),
    -- Only the panel judges.
    FOREIGN KEY (cycle_id, assessor) REFERENCES job_fit_panel_member (cycle_id, assessor)
);

CREATE TABLE job_fit_result (
    id          bigint        GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    cycle_id    uuid          NOT NULL REFERENCES job_fit_cycle,
    official_id uuid          NOT NULL REFERENCES official,
    total       numeric(5, 2) NOT NULL,
    box         integer       NOT NULL CHECK (box BETWEEN 1 AND 9),
    outcome     varchar(10)   NOT NULL CHECK (outcome IN ('RETAIN', 'ROTATE')), -- nobody is left without a post
    content     text          NOT NULL,
    sha256      char(64)      NOT NULL,
    CONSTRAINT one_result_a_candidate UNIQUE (cycle_id, official_id)
);
