-- A post promises once a year, also when that year's agreement is closed: what was drafted beside it never holds too, and
-- whoever counts what holds counts a post once.
DROP INDEX one_agreement_in_force;
CREATE UNIQUE INDEX one_agreement_in_force ON agreement (position_id, year) WHERE status IN ('SIGNED', 'CLOSED');
