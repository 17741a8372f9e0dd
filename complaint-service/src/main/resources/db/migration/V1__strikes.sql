-- How reports add up against an official. Versioned: a change holds for rounds that open later, so a policy that a
-- round was counted by is never altered.
CREATE TABLE strike_policy (
    version            integer     PRIMARY KEY CHECK (version > 0),
    threshold          integer     NOT NULL CHECK (threshold BETWEEN 1 AND 100),
    counting           text        NOT NULL CHECK (counting IN ('RECEIVED', 'SUBSTANTIATED')),
    window_days        integer     CHECK (window_days > 0), -- null: unlimited
    distinct_reporters boolean     NOT NULL,
    same_service       boolean     NOT NULL,
    consecutive        boolean     NOT NULL,
    -- Whether a report can be counted as it arrives, from the tally alone. The other policies compare it with all
    -- reports of the round.
    counts_on_arrival  boolean     NOT NULL GENERATED ALWAYS AS
        (counting = 'RECEIVED' AND window_days IS NULL AND NOT same_service) STORED,
    written_at         timestamptz NOT NULL,
    written_by         text        NOT NULL
);

-- The mayor's word of 25 June 2025: the third report moves an official.
INSERT INTO strike_policy
    (version, threshold, counting, window_days, distinct_reporters, same_service, consecutive, written_at, written_by)
VALUES (1, 3, 'RECEIVED', NULL, true, false, false, '2025-06-25 00:00+07', 'default');

-- One row an official: the lock that lets one report at a time count, and what the open round holds. The ids and the
-- reporters that count stand here, not only in the reports' rows, because the statement that waited for this lock
-- sees this row as it is now and every other row as it was before the wait.
CREATE TABLE tally (
    official_id        uuid        PRIMARY KEY,
    round              integer     NOT NULL CHECK (round > 0),
    opened_at          timestamptz, -- null: the first round, which holds everything before the first decision
    policy_version     integer     NOT NULL REFERENCES strike_policy,
    -- The policy of the round, copied so that counting on arrival reads no second row.
    threshold          integer     NOT NULL,
    distinct_reporters boolean     NOT NULL,
    counts_on_arrival  boolean     NOT NULL,
    -- The ordinal of the last report about this official: the order in which reports took this lock.
    filed              bigint      NOT NULL,
    -- The reports that count, until the threshold is reached, and their reporters' fingerprints.
    counted_ids        uuid[]      NOT NULL,
    counted_reporters  text[]      NOT NULL,
    reached_by         uuid, -- the report that made it reach the threshold; null below
    sequence           bigint      NOT NULL, -- of the last threshold event of this official
    CONSTRAINT reached_when_the_threshold_is_full
        CHECK ((reached_by IS NOT NULL) = (cardinality(counted_ids) = threshold)),
    CONSTRAINT no_more_than_the_threshold CHECK (cardinality(counted_ids) <= threshold)
);

-- A row that is written at every report: leave room for its next version on the same page.
ALTER TABLE tally SET (fillfactor = 60);

-- Rounds that a decision has ended. A dismissal may still bring one below the threshold, which is told as well.
CREATE TABLE ended_round (
    official_id    uuid        NOT NULL REFERENCES tally,
    round          integer     NOT NULL,
    policy_version integer     NOT NULL REFERENCES strike_policy,
    opened_at      timestamptz,
    ended_at       timestamptz NOT NULL,
    rotation_id    uuid        NOT NULL, -- the mark whose decision ended it
    reached        boolean     NOT NULL,
    PRIMARY KEY (official_id, round)
);
