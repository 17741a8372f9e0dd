-- Settings that an office may change, and which post heads a unit.

-- Every value that was ever set stays: what was computed with it names its version.
CREATE TABLE setting_value (
    name       varchar(60)  NOT NULL,
    version    bigint       NOT NULL CHECK (version > 0), -- 0 is the value that the release brings
    year       integer      NOT NULL CHECK (year BETWEEN 2000 AND 2100), -- holds for it and those after it
    value      jsonb        NOT NULL,
    reason     varchar(500) NOT NULL,
    changed_by varchar(255) NOT NULL,
    changed_at timestamptz  NOT NULL,
    PRIMARY KEY (name, version)
);

CREATE INDEX setting_value_in_force ON setting_value (name, year DESC, version DESC);

-- Whose holder promises for the unit, and is the superior of those who head the units below.
ALTER TABLE position ADD COLUMN heads_unit boolean NOT NULL DEFAULT false;
CREATE UNIQUE INDEX one_head_post_a_unit ON position (unit_code) WHERE heads_unit;
