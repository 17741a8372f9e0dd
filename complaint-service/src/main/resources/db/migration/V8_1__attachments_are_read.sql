-- What was attached is read as well.
ALTER TABLE complaint_access DROP CONSTRAINT complaint_access_part_check;
ALTER TABLE complaint_access ADD CONSTRAINT complaint_access_part_check
    CHECK (part IN ('COMPLAINT', 'MESSAGES', 'NOTES', 'HISTORY', 'ATTACHMENTS', 'STEP'));
