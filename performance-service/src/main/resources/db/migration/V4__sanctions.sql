-- Discipline sanctions (PP 94/2021). Recorded once and never changed: integrity, gates and allowances rest on them.

CREATE TABLE sanction (
    id            uuid         PRIMARY KEY,
    official_id   uuid         NOT NULL REFERENCES official,
    level         varchar(10)  NOT NULL CHECK (level IN ('LIGHT', 'MEDIUM', 'HEAVY')),
    demotes       boolean      NOT NULL CHECK (NOT demotes OR level = 'HEAVY'),
    ground        varchar(500) NOT NULL,
    decree_number varchar(100) NOT NULL,
    from_day      date         NOT NULL,
    to_day        date         CHECK (to_day >= from_day),
    CONSTRAINT one_sanction_a_decree UNIQUE (official_id, decree_number),
    CONSTRAINT a_reprimand_has_no_term CHECK (level <> 'LIGHT' OR to_day IS NULL),
    CONSTRAINT a_cut_has_a_term CHECK (level <> 'MEDIUM' OR to_day IS NOT NULL)
);

CREATE INDEX sanction_by_official ON sanction (official_id, from_day, id);
