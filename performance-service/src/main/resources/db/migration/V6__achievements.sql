-- What was reached of what was promised, and how superiors assessed the people who promised it.

CREATE TABLE realisation (
    id            uuid          PRIMARY KEY,
    -- Not the indicator of one revision: what was reached of it was reached in every revision, and is next year's baseline.
    indicator_key uuid          NOT NULL,
    year          integer       NOT NULL CHECK (year BETWEEN 2000 AND 2099),
    quarter       integer       CHECK (quarter BETWEEN 1 AND 4), -- null: the whole year
    value         numeric       NOT NULL,
    evidence      varchar(2000) NOT NULL,
    -- The one that gives the year's value: the whole year's, else the latest quarter's.
    decisive      boolean       NOT NULL,
    agreement_id  uuid          REFERENCES agreement, -- null: told by the organisation office, for a year without agreements
    unit_code     varchar(40)   NOT NULL REFERENCES unit,
    name          varchar(500)  NOT NULL,
    measure       varchar(50)   NOT NULL,
    told_by       varchar(255)  NOT NULL,
    told_at       timestamptz   NOT NULL,
    version       bigint        NOT NULL,
    CONSTRAINT one_realisation_a_period UNIQUE NULLS NOT DISTINCT (indicator_key, year, quarter),
    CONSTRAINT what_the_office_tells_is_a_whole_year CHECK (agreement_id IS NOT NULL OR quarter IS NULL)
);

CREATE UNIQUE INDEX one_decisive_realisation_a_year ON realisation (year, indicator_key) INCLUDE (value) WHERE decisive;
CREATE INDEX realisation_by_unit ON realisation (unit_code, year);
CREATE INDEX realisation_by_time ON realisation (told_at);
CREATE INDEX realisation_by_agreement ON realisation (agreement_id);

CREATE TABLE assessment (
    id          uuid          PRIMARY KEY,
    -- Of a person in a post and year, so that it outlives the amendment of the agreement it was given for.
    official_id uuid          NOT NULL REFERENCES official,
    position_id uuid          NOT NULL REFERENCES position,
    year        integer       NOT NULL,
    agreement_id uuid         NOT NULL REFERENCES agreement,
    work_result varchar(10)   NOT NULL CHECK (work_result IN ('ABOVE', 'MEETS', 'BELOW')),
    behaviour   varchar(10)   NOT NULL CHECK (behaviour IN ('ABOVE', 'MEETS', 'BELOW')),
    note        varchar(2000),
    assessed_by varchar(255)  NOT NULL,
    assessed_at timestamptz   NOT NULL,
    version     bigint        NOT NULL,
    CONSTRAINT one_assessment_a_person_post_and_year UNIQUE (official_id, position_id, year)
);

CREATE INDEX assessment_by_year ON assessment (year);
CREATE INDEX assessment_by_agreement ON assessment (agreement_id);

-- Each agreement's score, for those that hold (SIGNED or CLOSED): rankings and dashboards look at thousands at a time.
-- The database keeps it, whoever writes; a test holds it against the rule.
CREATE TABLE agreement_score (
    agreement_id uuid        PRIMARY KEY REFERENCES agreement ON DELETE CASCADE,
    year         integer     NOT NULL,
    unit_code    varchar(40) NOT NULL,
    heads_unit   boolean     NOT NULL,
    told         integer     NOT NULL DEFAULT 0, -- of how many indicators
    score        numeric,                        -- null while nothing was told
    leap         numeric                         -- null where nothing can be compared
);

CREATE INDEX agreement_score_by_year ON agreement_score (year, unit_code);
CREATE INDEX agreement_score_of_units ON agreement_score (year, unit_code, agreement_id DESC) WHERE heads_unit;

CREATE FUNCTION achievement(realisation numeric, target numeric, polarity text, lowest numeric, highest numeric)
RETURNS numeric LANGUAGE sql IMMUTABLE AS $$
    SELECT CASE WHEN realisation IS NOT NULL THEN least(highest, greatest(lowest, CASE polarity
        WHEN 'HIGHER_IS_BETTER' THEN realisation * 100 / target
        ELSE (2 * target - realisation) * 100 / target END)) END
$$;

-- A limit as the setting has it for the year, else as the release brought it.
CREATE FUNCTION achievement_limit(of_year integer, which text, initial numeric)
RETURNS numeric LANGUAGE sql STABLE AS $$
    SELECT coalesce((SELECT (value ->> which)::numeric FROM setting_value
                     WHERE name = 'achievement-limits' AND year <= of_year
                     ORDER BY year DESC, version DESC LIMIT 1), initial)
$$;

-- An indicator of which nothing was told counts as the lowest; a leap is of those that can be compared.
CREATE FUNCTION score_agreements(ids uuid[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    DELETE FROM agreement_score s USING agreement a
    WHERE s.agreement_id = ANY (ids) AND a.id = s.agreement_id AND a.status = 'SUPERSEDED';
    INSERT INTO agreement_score (agreement_id, year, unit_code, heads_unit)
    SELECT id, year, unit_code, heads_unit FROM agreement
    WHERE id = ANY (ids) AND status IN ('SIGNED', 'CLOSED') ORDER BY id
    ON CONFLICT (agreement_id) DO NOTHING;
    -- A statement of its own: only one that begins after the lock sees what others told meanwhile.
    PERFORM 1 FROM agreement_score WHERE agreement_id = ANY (ids) ORDER BY agreement_id FOR UPDATE;
    WITH limits AS (
        SELECT year, achievement_limit(year, 'floor', 0) AS lowest, achievement_limit(year, 'cap', 120) AS highest
        FROM (SELECT DISTINCT year FROM agreement_score WHERE agreement_id = ANY (ids)) years),
    measured AS (
        SELECT s.agreement_id, i.weight, l.lowest,
               achievement(r.value, i.target, i.polarity, l.lowest, l.highest) AS reached,
               achievement(i.baseline, i.target, i.polarity, l.lowest, l.highest) AS before
        FROM agreement_score s
        JOIN limits l ON l.year = s.year
        JOIN agreement_indicator i ON i.agreement_id = s.agreement_id
        LEFT JOIN realisation r ON r.indicator_key = i.indicator_key AND r.year = s.year AND r.decisive
        WHERE s.agreement_id = ANY (ids)),
    scored AS (
        SELECT agreement_id, count(reached) AS told,
               CASE WHEN count(reached) > 0 THEN round(sum(weight * coalesce(reached, lowest)) / sum(weight), 2) END AS score,
               round(sum(weight * (reached - before))
                     / sum(weight) FILTER (WHERE reached IS NOT NULL AND before IS NOT NULL), 2) AS leap
        FROM measured GROUP BY agreement_id)
    UPDATE agreement_score s SET told = c.told, score = c.score, leap = c.leap
    FROM scored c
    WHERE c.agreement_id = s.agreement_id
      AND (s.told, s.score, s.leap) IS DISTINCT FROM (c.told, c.score, c.leap);
END
$$;

CREATE FUNCTION score_what_was_told() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    -- An amendment that is being sealed waits for this, or this for it: then the second statement sees it.
    PERFORM 1 FROM agreement WHERE status IN ('SIGNED', 'CLOSED') AND id IN (
        SELECT i.agreement_id FROM agreement_indicator i JOIN told t ON t.indicator_key = i.indicator_key)
    ORDER BY id FOR SHARE;
    PERFORM score_agreements(array(
        SELECT DISTINCT i.agreement_id FROM agreement_indicator i
        JOIN told t ON t.indicator_key = i.indicator_key
        JOIN agreement a ON a.id = i.agreement_id AND a.year = t.year AND a.status IN ('SIGNED', 'CLOSED')));
    RETURN NULL;
END
$$;

CREATE TRIGGER what_is_told_is_scored AFTER INSERT ON realisation
    REFERENCING NEW TABLE AS told FOR EACH STATEMENT EXECUTE FUNCTION score_what_was_told();
CREATE TRIGGER what_is_told_anew_is_scored AFTER UPDATE ON realisation
    REFERENCING NEW TABLE AS told FOR EACH STATEMENT EXECUTE FUNCTION score_what_was_told();

CREATE FUNCTION score_what_holds() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM score_agreements(ARRAY[NEW.id]);
    RETURN NULL;
END
$$;

CREATE TRIGGER what_holds_is_scored AFTER UPDATE OF status ON agreement
    FOR EACH ROW WHEN (NEW.status IN ('SIGNED', 'SUPERSEDED')) EXECUTE FUNCTION score_what_holds();

CREATE FUNCTION score_by_new_limits() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM score_agreements(array(SELECT agreement_id FROM agreement_score WHERE year >= NEW.year));
    RETURN NULL;
END
$$;

CREATE TRIGGER new_limits_score_anew AFTER INSERT ON setting_value
    FOR EACH ROW WHEN (NEW.name = 'achievement-limits') EXECUTE FUNCTION score_by_new_limits();

SELECT score_agreements(array(SELECT id FROM agreement WHERE status IN ('SIGNED', 'CLOSED')));
