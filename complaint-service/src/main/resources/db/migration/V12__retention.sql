-- When what was told of a complaint was deleted because its time was over (UU 27/2022: no longer than needed). The row
-- stays with what is counted: strikes and statistics do not change by it.
ALTER TABLE complaint ADD purged_at timestamptz;
CREATE INDEX complaints_to_purge ON complaint (status, id)
    WHERE purged_at IS NULL AND status IN ('SUBSTANTIATED', 'UNSUBSTANTIATED', 'REFERRED', 'DUPLICATE', 'WITHDRAWN');
