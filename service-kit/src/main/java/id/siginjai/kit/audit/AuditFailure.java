package id.siginjai.kit.audit;

import java.sql.SQLException;

/** The trail could not be written or read; what it would tell of is not done either. */
final class AuditFailure extends RuntimeException {

    AuditFailure(SQLException cause) {
        super("the audit trail is out of reach", cause);
    }
}
