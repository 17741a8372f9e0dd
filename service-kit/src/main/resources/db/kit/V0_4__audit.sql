-- Who changed what, when, by which request: one chain of entries a resource, so that writers of different resources
-- do not queue for each other. The service's role may add to it and change nothing of it; the tables' owner is another.

-- The end of each chain. Its row is what the writers of one resource queue for.
CREATE TABLE audit_head (
    resource text   COLLATE "C" PRIMARY KEY,
    sequence bigint NOT NULL,
    hash     text   NOT NULL
) WITH (fillfactor = 70); -- room beside each row for its next version

CREATE TABLE audit_entry (
    position bigint GENERATED ALWAYS AS IDENTITY UNIQUE, -- the newest first, whatever its resource
    resource text   COLLATE "C" NOT NULL REFERENCES audit_head,
    sequence bigint NOT NULL CHECK (sequence > 0),
    hash     text   NOT NULL CHECK (hash ~ '^[0-9a-f]{64}$'),
    entry    json   NOT NULL, -- json, not jsonb: the bytes that were hashed are the bytes that are kept
    PRIMARY KEY (resource, sequence)
);

-- A Merkle root over the heads that moved since the anchor before, and over that anchor's root.
CREATE TABLE audit_anchor (
    number   bigint      PRIMARY KEY CHECK (number > 0), -- without a gap: two instances that anchor at once collide
    "at"     timestamptz NOT NULL,
    leaves   bigint      NOT NULL,
    previous text        NOT NULL,
    root     text        NOT NULL
);

CREATE TABLE audit_leaf (
    resource text   COLLATE "C" NOT NULL,
    sequence bigint NOT NULL,
    hash     text   NOT NULL,
    -- Leaves come first, so that they are counted and hashed as they were kept.
    anchor   bigint NOT NULL REFERENCES audit_anchor DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (resource, sequence)
);

CREATE INDEX audit_leaf_by_anchor ON audit_leaf (anchor, resource, sequence);

REVOKE ALL ON audit_head, audit_entry, audit_anchor, audit_leaf FROM "${service}";
GRANT SELECT, INSERT ON audit_head, audit_entry, audit_anchor, audit_leaf TO "${service}";
-- A head moves on; what it stands for is told by the entries, and by the anchors.
GRANT UPDATE (sequence, hash) ON audit_head TO "${service}";
