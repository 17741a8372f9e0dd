-- Events that wait to be sent, written in the transaction of their cause. Rows are inserted and deleted, never
-- updated, and the columns are laid out as Debezium's outbox event router expects, so that a large site can let
-- Debezium take over from the relay.
CREATE TABLE outbox (
    -- Transactions that hold the lock of one key commit in the order of this column; timestamps would tie.
    position      bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id            uuid        NOT NULL,
    aggregatetype text        NOT NULL, -- the topic
    aggregateid   text        NOT NULL, -- the record's key
    type          text        NOT NULL,
    payload       json        NOT NULL, -- json, not jsonb: the bytes that were checked are the bytes that are sent
    source        text        NOT NULL,
    "time"        timestamptz NOT NULL,
    traceparent   text
);

-- The table is nearly always empty and always busy: vacuum it long before the default of a fifth of its rows.
ALTER TABLE outbox SET (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1000);
