-- What reporters attach. The content lies encrypted outside of the database, under the attachment's id; here is the
-- file's own keyset, an AEAD ciphertext bound to that id, so that a change of the service's key re-encrypts the row and
-- leaves the file alone. No file name is kept: names tell of who gave them.
CREATE TABLE attachment (
    id           uuid        PRIMARY KEY,
    complaint_id uuid        NOT NULL REFERENCES complaint ON DELETE CASCADE,
    ordinal      integer     NOT NULL CONSTRAINT five_attachments_at_most CHECK (ordinal BETWEEN 1 AND 5),
    type         text        NOT NULL CHECK (type IN ('JPEG', 'PNG', 'PDF')),
    size         bigint      NOT NULL CHECK (size > 0), -- of the content, before it is encrypted
    attached_at  timestamptz NOT NULL,
    file_key     bytea       NOT NULL,
    -- Two uploads at the same moment can't both be the fifth.
    CONSTRAINT one_attachment_a_place UNIQUE (complaint_id, ordinal)
);

-- When a reporter had what was told deleted. The row stays, as strikes and statistics count it.
ALTER TABLE complaint ADD erased_at timestamptz;
