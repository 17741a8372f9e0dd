-- Mails that are owed to reporters: that there is news, and no word more. A row is written in the transaction of the
-- news and deleted when the mail is out. The address stands in the complaint, sealed, and only there.
CREATE TABLE notice (
    id           uuid        PRIMARY KEY,
    complaint_id uuid        NOT NULL REFERENCES complaint ON DELETE CASCADE,
    attempts     integer     NOT NULL DEFAULT 0,
    due_at       timestamptz NOT NULL -- when to try, or to try again
);

CREATE INDEX notices_due ON notice (due_at);
CREATE INDEX notices_of_complaint ON notice (complaint_id);
