-- What units do unlike before: proposals, how far they are, how they were judged, and how mature they became.

CREATE TABLE innovation (
    id                uuid          PRIMARY KEY,
    unit_code         varchar(40)   NOT NULL REFERENCES unit,
    title             varchar(200)  NOT NULL,
    description       varchar(5000) NOT NULL,
    form              varchar(20)   NOT NULL CHECK (form IN ('GOVERNANCE', 'PUBLIC_SERVICE', 'OTHER')),
    type              varchar(20)   NOT NULL CHECK (type IN ('DIGITAL', 'NON_DIGITAL')),
    initiator         varchar(20)   NOT NULL CHECK (initiator IN
                          ('HEAD_OF_REGION', 'COUNCIL_MEMBER', 'UNIT', 'CIVIL_SERVANT', 'RESIDENT')),
    stage             varchar(20)   NOT NULL CHECK (stage IN ('INITIATIVE', 'TRIAL', 'IMPLEMENTED')),
    status            varchar(20)   NOT NULL CHECK (status IN ('PROPOSED', 'VERIFIED', 'REJECTED')),
    beneficiaries     varchar(500),
    beneficiary_count integer       CHECK (beneficiary_count >= 0),
    proposed_by       varchar(255)  NOT NULL,
    proposed_at       timestamptz   NOT NULL,
    changed_at        timestamptz   NOT NULL,
    verified_by       varchar(255),
    verified_at       timestamptz,
    version           bigint        NOT NULL,
    CONSTRAINT judged_once_it_is_no_proposal CHECK ((status = 'PROPOSED') = (verified_at IS NULL)),
    CONSTRAINT judged_by_somebody CHECK ((verified_at IS NULL) = (verified_by IS NULL))
);

CREATE INDEX innovation_by_unit ON innovation (unit_code, id DESC);
CREATE INDEX innovation_verified ON innovation (unit_code, verified_at) WHERE status = 'VERIFIED';
-- What resembles a proposal is found by common trigrams, in titles and in descriptions.
CREATE INDEX innovation_by_part_of_title ON innovation USING gin (lower(title) gin_trgm_ops);
CREATE INDEX innovation_by_part_of_description ON innovation USING gin (lower(description) gin_trgm_ops);

CREATE TABLE innovation_stage (
    id            bigint       GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    innovation_id uuid         NOT NULL REFERENCES innovation,
    stage         varchar(20)  NOT NULL CHECK (stage IN ('INITIATIVE', 'TRIAL', 'IMPLEMENTED')),
    since         date         NOT NULL,
    recorded_by   varchar(255) NOT NULL,
    recorded_at   timestamptz  NOT NULL,
    CONSTRAINT each_stage_once UNIQUE (innovation_id, stage)
);

CREATE TABLE innovation_measure (
    id            bigint         GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    innovation_id uuid           NOT NULL REFERENCES innovation,
    name          varchar(200)   NOT NULL,
    unit          varchar(50)    NOT NULL,
    value_before  numeric(16, 4) NOT NULL,
    value_after   numeric(16, 4)
);

CREATE INDEX innovation_measure_by_innovation ON innovation_measure (innovation_id);

CREATE TABLE innovation_criterion (
    id            bigint        GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    innovation_id uuid          NOT NULL REFERENCES innovation,
    criterion     varchar(20)   NOT NULL CHECK (criterion IN
                      ('NOVELTY', 'BENEFIT', 'NO_BURDEN', 'AUTHORITY', 'REPLICABLE')),
    holds         boolean       NOT NULL,
    note          varchar(1000),
    CONSTRAINT each_criterion_once UNIQUE (innovation_id, criterion),
    CONSTRAINT what_does_not_hold_has_its_reason CHECK (holds OR note IS NOT NULL)
);

CREATE TABLE innovation_maturity (
    innovation_id uuid         PRIMARY KEY REFERENCES innovation,
    year          integer      NOT NULL CHECK (year BETWEEN 2000 AND 2100),
    rules_version bigint       NOT NULL,
    total         integer      NOT NULL,
    maximum       integer      NOT NULL,
    category      varchar(20)  NOT NULL CHECK (category IN ('LESS_INNOVATIVE', 'INNOVATIVE', 'VERY_INNOVATIVE')),
    assessed_by   varchar(255) NOT NULL,
    assessed_at   timestamptz  NOT NULL,
    version       bigint       NOT NULL,
    CONSTRAINT no_more_points_than_there_are CHECK (total BETWEEN 0 AND maximum)
);

CREATE TABLE innovation_maturity_mark (
    id            bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    innovation_id uuid        NOT NULL REFERENCES innovation_maturity,
    indicator     varchar(30) NOT NULL,
    weight        integer     NOT NULL CHECK (weight > 0),
    parameter     integer     NOT NULL CHECK (parameter BETWEEN 0 AND 3)
);

CREATE INDEX innovation_maturity_mark_by_innovation ON innovation_maturity_mark (innovation_id);
