-- Surprise inspections (sidak). Each keeps the hours that held on its day, so that a later change of hours changes no past.

CREATE TABLE inspection (
    id             uuid         PRIMARY KEY,
    unit_code      varchar(40)  NOT NULL REFERENCES unit,
    inspector      varchar(255) NOT NULL,
    day            date         NOT NULL,
    opens_at       time         NOT NULL,
    closes_at      time         NOT NULL,
    opened_at      time,
    closed_at      time         CHECK (closed_at >= opened_at),
    late_minutes   integer      NOT NULL CHECK (late_minutes >= 0),
    early_minutes  integer      NOT NULL CHECK (early_minutes >= 0),
    staff_present  integer      CHECK (staff_present BETWEEN 0 AND staff_expected),
    staff_expected integer      CHECK (staff_expected > 0),
    findings       text[]       NOT NULL,
    flawless       boolean      NOT NULL,
    recorded_at    timestamptz  NOT NULL,
    CONSTRAINT flawless_is_without_any_finding
        CHECK (flawless = (late_minutes = 0 AND early_minutes = 0 AND cardinality(findings) = 0)),
    CONSTRAINT one_inspection_a_day_and_inspector UNIQUE (unit_code, day, inspector)
);

CREATE INDEX inspection_by_day ON inspection (day DESC, id DESC);
CREATE INDEX inspection_by_unit ON inspection (unit_code, day DESC, id DESC) INCLUDE (flawless);

-- Allowances (TPP): what is paid by what is reached. Slips are worked out of these rows and are not kept.

CREATE TABLE allowance_rate (
    unit_kind varchar(20) NOT NULL,
    level     varchar(20) NOT NULL,
    from_day  date        NOT NULL CHECK (extract(day FROM from_day) = 1),
    amount    bigint      NOT NULL CHECK (amount >= 0), -- whole rupiah a month
    version   bigint      NOT NULL,
    PRIMARY KEY (unit_kind, level, from_day)
);

CREATE TABLE allowance_month (
    official_id  uuid         NOT NULL REFERENCES official,
    month        date         NOT NULL CHECK (extract(day FROM month) = 1),
    productivity numeric(5,2) NOT NULL CHECK (productivity BETWEEN 0 AND 100),
    discipline   numeric(5,2) NOT NULL CHECK (discipline BETWEEN 0 AND 100),
    version      bigint       NOT NULL,
    PRIMARY KEY (official_id, month)
);
