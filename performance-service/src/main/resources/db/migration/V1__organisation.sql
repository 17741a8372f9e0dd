-- The city's organisation: a tree of units, the posts in them, the officials, and who held which post from when to when.

-- Both extensions are trusted: the database's owner may create them without being a superuser.
CREATE EXTENSION IF NOT EXISTS btree_gist; -- "=" beside "&&" in the exclusion constraints below
CREATE EXTENSION IF NOT EXISTS pg_trgm;    -- finds a part of a name by index

CREATE TABLE unit (
    code        varchar(40)  PRIMARY KEY,
    name        varchar(200) NOT NULL,
    kind        varchar(20)  NOT NULL CHECK (kind IN ('CITY', 'SECRETARIAT', 'INSPECTORATE', 'AGENCY', 'DEPARTMENT',
                                                      'KECAMATAN', 'KELURAHAN', 'HOSPITAL', 'HEALTH_CENTRE')),
    parent_code varchar(40)  REFERENCES unit,
    closed_on   date, -- closed, never deleted: old appointments go on naming it
    version     bigint       NOT NULL,
    -- The city is the root and nothing else is.
    CONSTRAINT only_the_city_has_no_parent CHECK ((kind = 'CITY') = (parent_code IS NULL)),
    CONSTRAINT no_unit_is_its_own_parent CHECK (parent_code <> code)
);

CREATE UNIQUE INDEX one_city ON unit (kind) WHERE kind = 'CITY';
CREATE INDEX unit_by_parent ON unit (parent_code, code);

CREATE TABLE position (
    id        uuid         PRIMARY KEY,
    title     varchar(150) NOT NULL,
    level     varchar(20)  NOT NULL CHECK (level IN ('JPT_PRATAMA', 'ADMINISTRATOR', 'SUPERVISOR', 'STAFF')),
    echelon   varchar(5),
    unit_code varchar(40)  NOT NULL REFERENCES unit,
    version   bigint       NOT NULL,
    CONSTRAINT echelon_of_the_level CHECK (echelon IS NULL OR (level, echelon) IN (
        ('JPT_PRATAMA', 'II.a'), ('JPT_PRATAMA', 'II.b'),
        ('ADMINISTRATOR', 'III.a'), ('ADMINISTRATOR', 'III.b'),
        ('SUPERVISOR', 'IV.a'), ('SUPERVISOR', 'IV.b'))),
    UNIQUE (id, level) -- what an appointment refers to, see below
);

-- Registering an official names the post by its title, so a title must mean one post of the unit.
CREATE UNIQUE INDEX one_post_of_a_title_a_unit ON position (unit_code, lower(title));

CREATE TABLE official (
    id            uuid         PRIMARY KEY,
    nip           varchar(18)  NOT NULL CONSTRAINT one_official_a_nip UNIQUE CHECK (nip ~ '^[0-9]{18}$'),
    name          varchar(200) NOT NULL,
    rank          varchar(5)   NOT NULL,
    -- Rises with each snapshot that is announced; the row is locked for it, so snapshots leave in order.
    version       bigint       NOT NULL,
    registered_at timestamptz  NOT NULL
);

CREATE INDEX official_by_name ON official (name, id);
CREATE INDEX official_by_part_of_name ON official USING gin (lower(name) gin_trgm_ops);

CREATE TABLE appointment (
    id             uuid         PRIMARY KEY,
    official_id    uuid         NOT NULL REFERENCES official,
    position_id    uuid         NOT NULL,
    -- A copy that the foreign key keeps true: exclusion constraints see one table only, and STAFF posts have many holders.
    position_level varchar(20)  NOT NULL,
    acting         boolean      NOT NULL,
    from_day       date         NOT NULL,
    to_day         date,                  -- the last day, included
    decree_number  varchar(100),
    FOREIGN KEY (position_id, position_level) REFERENCES position (id, level) ON UPDATE CASCADE,
    CONSTRAINT an_appointment_ends_after_it_began CHECK (to_day >= from_day),
    -- Deferrable: a decree of many moves swaps posts in one transaction and is judged at its end.
    CONSTRAINT one_definitive_holder_a_post EXCLUDE USING gist
        (position_id WITH =, daterange(from_day, to_day, '[]') WITH &&)
        WHERE (NOT acting AND position_level <> 'STAFF') DEFERRABLE INITIALLY IMMEDIATE,
    CONSTRAINT one_acting_holder_a_post EXCLUDE USING gist
        (position_id WITH =, daterange(from_day, to_day, '[]') WITH &&)
        WHERE (acting AND position_level <> 'STAFF') DEFERRABLE INITIALLY IMMEDIATE,
    CONSTRAINT one_definitive_post_an_official EXCLUDE USING gist
        (official_id WITH =, daterange(from_day, to_day, '[]') WITH &&)
        WHERE (NOT acting) DEFERRABLE INITIALLY IMMEDIATE
);

CREATE INDEX appointment_by_official ON appointment (official_id, from_day);
CREATE INDEX appointment_by_position ON appointment (position_id, from_day);
