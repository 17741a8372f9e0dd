-- What a call reads must not grow with the years of complaints behind it. Each index here answers one question whole: the
-- rows that are asked for, in the order in which they are shown.

-- Lists, the newest first. What a filter finds is ordered otherwise than all complaints are (nulls, of which there are
-- none): where all of them are in the wanted order too, the database expects to meet 50 of the status soon and walks
-- past everything that is newer. What has ended is never among the newest, so that walk is the longer the more is filed.
DROP INDEX complaints_by_status;
CREATE INDEX complaints_by_status ON complaint (status, filed_at DESC NULLS LAST, id DESC NULLS LAST);
DROP INDEX complaints_by_unit;
CREATE INDEX complaints_by_unit ON complaint (unit_code, filed_at DESC NULLS LAST, id DESC NULLS LAST)
    WHERE unit_code IS NOT NULL;
DROP INDEX complaints_of_inspector;
CREATE INDEX complaints_of_inspector ON complaint (assigned_to, filed_at DESC NULLS LAST, id DESC NULLS LAST)
    WHERE assigned_to IS NOT NULL;

-- An official's complaints; and those of the open round, which are the ones since it was opened.
CREATE INDEX complaints_of_official ON complaint (official_id, filed_at DESC NULLS LAST, id DESC NULLS LAST)
    WHERE official_id IS NOT NULL;

-- What is overdue: among what is open only, and without a look at the rows that are not late yet.
CREATE INDEX complaints_with_deadline ON complaint (filed_at DESC NULLS LAST, id DESC NULLS LAST, due_on)
    WHERE due_on IS NOT NULL;
CREATE INDEX complaints_escalated ON complaint (filed_at DESC NULLS LAST, id DESC NULLS LAST)
    WHERE escalated_at IS NOT NULL;

-- What has become overdue since the last look. Everything that is overdue would be read every few minutes otherwise.
CREATE INDEX complaints_to_escalate ON complaint (due_on) WHERE due_on IS NOT NULL AND escalated_at IS NULL;
DROP INDEX complaints_by_deadline;

-- What waits for the directory to tell where an official served: nearly nothing, looked for at each of its events.
CREATE INDEX complaints_without_unit ON complaint (official_id) WHERE official_id IS NOT NULL AND unit_code IS NULL;

-- What has to be purged was filed even earlier than it ended: few of the rest are that old.
DROP INDEX complaints_to_purge;
CREATE INDEX complaints_to_purge ON complaint (status, filed_at)
    WHERE purged_at IS NULL AND status IN ('SUBSTANTIATED', 'UNSUBSTANTIATED', 'REFERRED', 'DUPLICATE', 'WITHDRAWN');
