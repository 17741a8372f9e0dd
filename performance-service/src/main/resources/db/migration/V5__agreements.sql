-- Performance agreements (Perjanjian Kinerja; PermenPANRB 53/2014): what an office holder promises for a year, signed by
-- both parties and two witnesses, then sealed. What is signed never changes: an amendment is a row of its own.

-- The register gives each agreement of a year its number: one row a year, locked while a number is taken.
CREATE TABLE agreement_register (
    year        integer PRIMARY KEY,
    last_serial integer NOT NULL
);

CREATE TABLE agreement (
    id           uuid         PRIMARY KEY,
    number       varchar(100) NOT NULL CONSTRAINT one_agreement_a_number UNIQUE,
    serial       integer      NOT NULL CHECK (serial > 0),
    year         integer      NOT NULL CHECK (year BETWEEN 2000 AND 2099),
    revision     integer      NOT NULL CHECK (revision >= 0),
    status       varchar(10)  NOT NULL CHECK (status IN ('DRAFT', 'SUBMITTED', 'SIGNED', 'SUPERSEDED', 'CLOSED')),
    -- One amendment an agreement: a chain of revisions, never a tree.
    amends_id    uuid         CONSTRAINT one_amendment_an_agreement UNIQUE REFERENCES agreement,
    reason       varchar(20)  CHECK (reason IN ('HOLDER_CHANGED', 'STRATEGY_CHANGED', 'PRIORITIES_CHANGED')),
    note         varchar(2000),

    position_id  uuid         NOT NULL REFERENCES position,
    position_level varchar(20) NOT NULL,
    heads_unit   boolean      NOT NULL,
    unit_code    varchar(40)  NOT NULL REFERENCES unit,
    unit_name    varchar(200) NOT NULL,
    city_name    varchar(200) NOT NULL,

    -- The parties as they were when it was submitted: a later name, rank or title changes nothing that was signed.
    first_official_id  uuid         NOT NULL REFERENCES official,
    first_office       varchar(20)  CHECK (first_office = 'CITY_SECRETARY'),
    first_name         varchar(200) NOT NULL,
    first_nip          varchar(18)  NOT NULL,
    first_rank         varchar(5)   NOT NULL,
    first_title        varchar(200) NOT NULL,
    second_official_id uuid         REFERENCES official,
    second_office      varchar(20)  CHECK (second_office IN ('MAYOR', 'CITY_SECRETARY')),
    second_name        varchar(200),
    second_nip         varchar(18),
    second_rank        varchar(5),
    second_title       varchar(200) NOT NULL,

    created_at   timestamptz  NOT NULL,
    changed_at   timestamptz  NOT NULL,
    submitted_at timestamptz,
    sealed_at    timestamptz,
    closed_at    timestamptz,
    digest       varchar(64)  CHECK (digest ~ '^[0-9a-f]{64}$'),
    version      bigint       NOT NULL,

    CONSTRAINT an_amendment_says_what_it_amends_and_why
        CHECK ((revision > 0) = (amends_id IS NOT NULL) AND (revision > 0) = (reason IS NOT NULL)),
    CONSTRAINT the_mayor_is_no_official CHECK ((second_office IS NOT DISTINCT FROM 'MAYOR') = (second_official_id IS NULL)),
    CONSTRAINT nobody_promises_to_oneself CHECK (first_official_id IS DISTINCT FROM second_official_id),
    CONSTRAINT what_is_signed_is_sealed CHECK (
        (status IN ('SIGNED', 'SUPERSEDED', 'CLOSED')) = (digest IS NOT NULL AND sealed_at IS NOT NULL)),
    CONSTRAINT what_left_the_draft_was_submitted CHECK ((status = 'DRAFT') = (submitted_at IS NULL)),
    CONSTRAINT what_is_closed_says_when CHECK ((status = 'CLOSED') = (closed_at IS NOT NULL))
);

-- An agreement belongs to a post: one in force a year, and beside it at most one that is being prepared (its amendment).
CREATE UNIQUE INDEX one_agreement_in_force ON agreement (position_id, year) WHERE status = 'SIGNED';
CREATE UNIQUE INDEX one_agreement_in_preparation ON agreement (position_id, year)
    WHERE status IN ('DRAFT', 'SUBMITTED');
CREATE UNIQUE INDEX one_original_a_serial ON agreement (year, serial) WHERE revision = 0;
CREATE INDEX agreement_by_unit ON agreement (unit_code, year, id DESC);
CREATE INDEX agreement_by_year ON agreement (year, id DESC);
CREATE INDEX agreement_by_first_party ON agreement (first_official_id, year, id DESC);
CREATE INDEX agreement_by_second_party ON agreement (second_official_id, year, id DESC);

CREATE TABLE agreement_objective (
    id           uuid          PRIMARY KEY,
    agreement_id uuid          NOT NULL REFERENCES agreement ON DELETE CASCADE,
    ordinal      integer       NOT NULL,
    statement    varchar(1000) NOT NULL
);

CREATE INDEX agreement_objective_by_agreement ON agreement_objective (agreement_id);

CREATE TABLE agreement_indicator (
    id            uuid         PRIMARY KEY,
    agreement_id  uuid         NOT NULL REFERENCES agreement ON DELETE CASCADE,
    objective_id  uuid         NOT NULL REFERENCES agreement_objective ON DELETE CASCADE,
    ordinal       integer      NOT NULL,
    -- The same indicator in other revisions and years has the same key: that is how its baseline is found.
    indicator_key uuid         NOT NULL,
    name          varchar(500) NOT NULL,
    unit          varchar(50)  NOT NULL,
    target        numeric      NOT NULL CHECK (target > 0), -- an achievement is a ratio to it
    polarity      varchar(20)  NOT NULL CHECK (polarity IN ('HIGHER_IS_BETTER', 'LOWER_IS_BETTER')),
    weight        numeric      NOT NULL CHECK (weight > 0 AND weight <= 100),
    baseline      numeric,     -- the previous year's realisation, as it was when the agreement was submitted
    justification varchar(2000),
    CONSTRAINT an_indicator_stands_once_in_an_agreement UNIQUE (agreement_id, indicator_key) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX agreement_indicator_by_objective ON agreement_indicator (objective_id);
CREATE INDEX agreement_indicator_by_key ON agreement_indicator (indicator_key);

CREATE TABLE agreement_programme (
    id           uuid         PRIMARY KEY,
    agreement_id uuid         NOT NULL REFERENCES agreement ON DELETE CASCADE,
    ordinal      integer      NOT NULL,
    name         varchar(500) NOT NULL,
    budget       bigint       NOT NULL CHECK (budget >= 0)
);

CREATE INDEX agreement_programme_by_agreement ON agreement_programme (agreement_id);

CREATE TABLE ceremony (
    id         uuid         PRIMARY KEY,
    title      varchar(200) NOT NULL,
    place      varchar(200) NOT NULL,
    day        date         NOT NULL,
    created_at timestamptz  NOT NULL
);

CREATE TABLE ceremony_agreement (
    id           uuid    PRIMARY KEY,
    ceremony_id  uuid    NOT NULL REFERENCES ceremony,
    agreement_id uuid    NOT NULL REFERENCES agreement ON DELETE CASCADE,
    ordinal      integer NOT NULL,
    CONSTRAINT an_agreement_stands_once_in_a_ceremony UNIQUE (ceremony_id, agreement_id)
);

CREATE INDEX ceremony_agreement_by_agreement ON ceremony_agreement (agreement_id);

CREATE TABLE agreement_signature (
    id           uuid         PRIMARY KEY,
    agreement_id uuid         NOT NULL REFERENCES agreement ON DELETE CASCADE,
    role         varchar(25)  NOT NULL CHECK (role IN ('FIRST_PARTY', 'SECOND_PARTY', 'WITNESS_DEPUTY_MAYOR',
                                                       'WITNESS_CITY_SECRETARY')),
    office       varchar(20)  CHECK (office IN ('MAYOR', 'DEPUTY_MAYOR', 'CITY_SECRETARY')),
    official_id  uuid         REFERENCES official,
    name         varchar(200),
    nip          varchar(18),
    rank         varchar(5),
    title        varchar(200) NOT NULL,
    signed_at    timestamptz  NOT NULL,
    ceremony_id  uuid         REFERENCES ceremony,
    CONSTRAINT one_signature_a_role UNIQUE (agreement_id, role),
    CONSTRAINT somebody_signs CHECK (office IS NOT NULL OR official_id IS NOT NULL)
);

-- The very bytes that were hashed, beside the rows they were made of.
CREATE TABLE agreement_sealed_copy (
    agreement_id uuid PRIMARY KEY REFERENCES agreement,
    content      text NOT NULL
);

-- What is signed never changes, whoever has a connection: only its end is noted.
CREATE FUNCTION keep_what_is_signed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'UPDATE' THEN
        IF (to_jsonb(NEW) - ARRAY['status', 'closed_at', 'changed_at', 'version'])
           = (to_jsonb(OLD) - ARRAY['status', 'closed_at', 'changed_at', 'version'])
           AND (OLD.status, NEW.status) IN (('SIGNED', 'SUPERSEDED'), ('SIGNED', 'CLOSED')) THEN
            RETURN NEW;
        END IF;
    END IF;
    RAISE EXCEPTION 'an agreement that was signed never changes' USING ERRCODE = 'integrity_constraint_violation';
END
$$;

CREATE TRIGGER what_is_signed_never_changes BEFORE UPDATE OR DELETE ON agreement
    FOR EACH ROW WHEN (OLD.digest IS NOT NULL) EXECUTE FUNCTION keep_what_is_signed();

CREATE FUNCTION keep_parts_of_what_is_signed() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    row_before jsonb := CASE WHEN TG_OP = 'INSERT' THEN NULL ELSE to_jsonb(OLD) END;
    row_after  jsonb := CASE WHEN TG_OP = 'DELETE' THEN NULL ELSE to_jsonb(NEW) END;
BEGIN
    IF EXISTS (SELECT 1 FROM agreement WHERE digest IS NOT NULL
               AND id IN ((row_before ->> 'agreement_id')::uuid, (row_after ->> 'agreement_id')::uuid)) THEN
        RAISE EXCEPTION 'an agreement that was signed never changes' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END
$$;

CREATE TRIGGER what_is_signed_never_changes BEFORE INSERT OR UPDATE OR DELETE ON agreement_objective
    FOR EACH ROW EXECUTE FUNCTION keep_parts_of_what_is_signed();
CREATE TRIGGER what_is_signed_never_changes BEFORE INSERT OR UPDATE OR DELETE ON agreement_indicator
    FOR EACH ROW EXECUTE FUNCTION keep_parts_of_what_is_signed();
CREATE TRIGGER what_is_signed_never_changes BEFORE INSERT OR UPDATE OR DELETE ON agreement_programme
    FOR EACH ROW EXECUTE FUNCTION keep_parts_of_what_is_signed();
CREATE TRIGGER what_is_signed_never_changes BEFORE INSERT OR UPDATE OR DELETE ON agreement_signature
    FOR EACH ROW EXECUTE FUNCTION keep_parts_of_what_is_signed();

CREATE FUNCTION keep_sealed_copies() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'a sealed copy never changes' USING ERRCODE = 'integrity_constraint_violation';
END
$$;

CREATE TRIGGER a_sealed_copy_never_changes BEFORE UPDATE OR DELETE ON agreement_sealed_copy
    FOR EACH ROW EXECUTE FUNCTION keep_sealed_copies();
