-- What a reporter and the inspectorate write to each other; each text an AEAD ciphertext bound to the message's id.
CREATE TABLE message (
    id           uuid        PRIMARY KEY,
    complaint_id uuid        NOT NULL REFERENCES complaint ON DELETE CASCADE,
    writer       text        NOT NULL CHECK (writer IN ('REPORTER', 'INSPECTORATE')),
    written_by   text, -- the inspector's user name; a reporter has none
    written_at   timestamptz NOT NULL,
    text         bytea       NOT NULL,
    CONSTRAINT only_inspectors_have_a_name CHECK ((writer = 'INSPECTORATE') = (written_by IS NOT NULL))
);

CREATE INDEX messages_of_complaint ON message (complaint_id, written_at);
