CREATE TABLE thing (id uuid PRIMARY KEY, name text NOT NULL UNIQUE);
CREATE TABLE seen (position bigint GENERATED ALWAYS AS IDENTITY, key text, number int);
