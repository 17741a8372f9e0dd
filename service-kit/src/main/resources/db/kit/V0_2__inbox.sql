-- Events whose effect is in this database already: the row is written in the transaction of the effect.
CREATE TABLE inbox (
    source      text        NOT NULL,
    event_id    text        NOT NULL,
    received_at timestamptz NOT NULL,
    PRIMARY KEY (source, event_id)
);

CREATE INDEX inbox_by_age ON inbox (received_at);
