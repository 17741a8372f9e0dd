-- What a round was counted by must be readable for as long as the round is: a policy is decided once and then stays, so
-- the service may add versions and nothing else.
REVOKE UPDATE, DELETE, TRUNCATE ON strike_policy FROM "${service}";
