-- What the public may read of a month, summed up once when the month has ended. It stays as it was: what an inspector
-- changes later, or a retention period deletes, must not show by a difference between yesterday's answer and today's.
-- Small cells are hidden when it is read, not here.
CREATE TABLE month_figure (
    month           date   NOT NULL CHECK (extract(day FROM month) = 1),
    dimension       text   NOT NULL CHECK (dimension IN ('ALL', 'SERVICE', 'UNIT', 'CHANNEL')),
    -- The code of a service, a unit or a channel; OTHER for what neither the catalogue nor the directory knows, since a
    -- reporter's own words may hold a name.
    value           text   NOT NULL,
    reports         bigint NOT NULL,
    paid            bigint NOT NULL,
    refused         bigint NOT NULL,
    not_asked       bigint NOT NULL,
    demanded_told   bigint NOT NULL, -- how many reports the sum beside it rests on
    amount_demanded bigint NOT NULL,
    paid_told       bigint NOT NULL,
    amount_paid     bigint NOT NULL,
    PRIMARY KEY (month, dimension, value)
);
