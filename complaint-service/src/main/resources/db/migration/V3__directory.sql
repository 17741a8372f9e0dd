-- The officials as performance-service tells them: whole snapshots, the greater version replaces the smaller.
CREATE TABLE official (
    id      uuid   PRIMARY KEY,
    version bigint NOT NULL,
    name    text   NOT NULL
);

CREATE TABLE appointment (
    official_id    uuid    NOT NULL REFERENCES official ON DELETE CASCADE,
    ordinal        integer NOT NULL,
    position_id    uuid    NOT NULL,
    position_title text    NOT NULL,
    unit_code      text    NOT NULL,
    unit_name      text    NOT NULL,
    acting         boolean NOT NULL,
    first_day      date    NOT NULL,
    last_day       date, -- that day included; null while no end is set
    -- The official's name, the post and the unit in lower case, which is what residents look for.
    search         text    NOT NULL,
    PRIMARY KEY (official_id, ordinal)
);

CREATE INDEX appointments_of_unit ON appointment (unit_code);

-- Any part of a word finds its official. The extension is a trusted one: the database's owner may create it.
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE INDEX appointments_by_words ON appointment USING gin (search gin_trgm_ops);
CREATE INDEX officials_by_name ON official (name, id);
