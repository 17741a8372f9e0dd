-- Who read which complaint in full, and when (UU 27/2022 on personal data asks that access can be accounted for).
CREATE TABLE complaint_access (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    complaint_id uuid        NOT NULL,
    reader       text        NOT NULL,
    read_at      timestamptz NOT NULL
);

CREATE INDEX complaint_access_of_complaint ON complaint_access (complaint_id, read_at);
