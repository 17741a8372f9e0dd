-- A leap holds one whole year against another, as they were: without the score's floor and cap, which hid what was gained
-- or lost beyond them, and only once the year was told to its end. What half a year reached is no loss over a whole one.

CREATE FUNCTION percent_of_target(realisation numeric, target numeric, polarity text)
RETURNS numeric LANGUAGE sql IMMUTABLE AS $$
    SELECT CASE polarity
        WHEN 'HIGHER_IS_BETTER' THEN realisation * 100 / target
        ELSE (2 * target - realisation) * 100 / target END
$$;

CREATE OR REPLACE FUNCTION achievement(realisation numeric, target numeric, polarity text, lowest numeric, highest numeric)
RETURNS numeric LANGUAGE sql IMMUTABLE AS $$
    SELECT CASE WHEN realisation IS NOT NULL
        THEN least(highest, greatest(lowest, percent_of_target(realisation, target, polarity))) END
$$;

-- Scoring reads the quarter as well.
DROP INDEX one_decisive_realisation_a_year;
CREATE UNIQUE INDEX one_decisive_realisation_a_year ON realisation (year, indicator_key) INCLUDE (value, quarter)
    WHERE decisive;

-- An indicator of which nothing was told counts as the lowest; a leap is of those that can be compared.
CREATE OR REPLACE FUNCTION score_agreements(ids uuid[]) RETURNS void LANGUAGE plpgsql AS $$
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
               CASE WHEN r.quarter IS NULL OR r.quarter = 4
                    THEN percent_of_target(r.value, i.target, i.polarity)
                         - percent_of_target(i.baseline, i.target, i.polarity) END AS gained
        FROM agreement_score s
        JOIN limits l ON l.year = s.year
        JOIN agreement_indicator i ON i.agreement_id = s.agreement_id
        LEFT JOIN realisation r ON r.indicator_key = i.indicator_key AND r.year = s.year AND r.decisive
        WHERE s.agreement_id = ANY (ids)),
    scored AS (
        SELECT agreement_id, count(reached) AS told,
               CASE WHEN count(reached) > 0 THEN round(sum(weight * coalesce(reached, lowest)) / sum(weight), 2) END AS score,
               round(sum(weight * gained) / sum(weight) FILTER (WHERE gained IS NOT NULL), 2) AS leap
        FROM measured GROUP BY agreement_id)
    UPDATE agreement_score s SET told = c.told, score = c.score, leap = c.leap
    FROM scored c
    WHERE c.agreement_id = s.agreement_id
      AND (s.told, s.score, s.leap) IS DISTINCT FROM (c.told, c.score, c.leap);
END
$$;

SELECT score_agreements(array(SELECT agreement_id FROM agreement_score));
