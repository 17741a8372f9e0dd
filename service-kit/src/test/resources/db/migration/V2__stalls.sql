CREATE TABLE stall (
    id      uuid   PRIMARY KEY,
    name    text   NOT NULL,
    rent    numeric,
    tenant  text,
    opens   timestamptz,
    address_street text,
    version bigint NOT NULL
);
CREATE TABLE stall_good (stall_id uuid NOT NULL REFERENCES stall, good text NOT NULL);
CREATE TABLE fee (
    id       bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    stall_id uuid   NOT NULL REFERENCES stall,
    amount   bigint NOT NULL
);
CREATE TABLE payment (
    id     bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    fee_id bigint NOT NULL REFERENCES fee,
    note   text
);
CREATE TABLE whisper (id uuid PRIMARY KEY, heard text NOT NULL);
