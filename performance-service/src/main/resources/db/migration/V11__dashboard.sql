-- What dashboards count, a year or a month at a time, over every agreement of the city.

CREATE INDEX agreement_by_sealing ON agreement (sealed_at);
CREATE INDEX agreement_of_units ON agreement (year, unit_code, id DESC) INCLUDE (status) WHERE heads_unit;
CREATE INDEX agreement_counted ON agreement (year) INCLUDE (status, revision);
CREATE INDEX innovation_by_proposal ON innovation (proposed_at);
