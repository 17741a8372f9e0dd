-- When a complaint is withdrawn, those of other reporters that were joined to it go on by themselves: nobody took that step.
ALTER TABLE complaint_step DROP CONSTRAINT complaint_step_actor_check;
ALTER TABLE complaint_step ADD CONSTRAINT complaint_step_actor_check
    CHECK (actor IN ('REPORTER', 'INSPECTORATE', 'RULE'));
