package id.siginjai.kit.database;

import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import org.postgresql.util.PSQLException;

/** What a failed statement means for whoever asked, read from PostgreSQL's SQLSTATE (its manual, appendix A). */
public enum DatabaseFault {
    /** No connection, or the server is starting, stopping or out of resources: try again later. */
    AWAY,
    /** Deadlock or serialization failure: try again at once. */
    CONTENTION,
    /** A lock was not had within its time. */
    LOCKED,
    /** A unique or exclusion constraint: somebody was there first. */
    TAKEN,
    /** Text or numbers that the server cannot hold. */
    UNSTORABLE,
    OTHER;

    /** The fault behind an exception, looked for in its causes and in what was suppressed; empty if no database's. */
    public static Optional<DatabaseFault> of(Throwable thrown) {
        return search(thrown, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    /** The name of the constraint that refused a statement, where one did. */
    public static Optional<String> constraintOf(Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof PSQLException refused && refused.getServerErrorMessage() != null) {
                return Optional.ofNullable(refused.getServerErrorMessage().getConstraint());
            }
        }
        return Optional.empty();
    }

    /** True for what passes by itself. */
    public boolean passes() {
        return this == AWAY || this == CONTENTION || this == LOCKED;
    }

    private static Optional<DatabaseFault> search(Throwable thrown, Set<Throwable> seen) {
        if (thrown == null || !seen.add(thrown)) return Optional.empty();
        if (thrown instanceof SQLException sql) {
            var fault = classify(sql);
            if (fault != OTHER) return Optional.of(fault);
        }
        Optional<DatabaseFault> found = search(thrown.getCause(), seen);
        for (var suppressed : thrown.getSuppressed()) found = found.or(() -> search(suppressed, seen));
        return found.isEmpty() && thrown instanceof SQLException ? Optional.of(OTHER) : found;
    }

    private static DatabaseFault classify(SQLException e) {
        if (e instanceof SQLTransientException || e instanceof SQLRecoverableException) return AWAY;
        var state = e.getSQLState();
        // The pool's own exceptions, such as an acquisition that timed out, carry no state.
        if (state == null) return AWAY;
        return switch (state) {
            case "40001", "40P01" -> CONTENTION;
            case "55P03" -> LOCKED;
            case "23505", "23P01" -> TAKEN;
            case "25006" -> AWAY; // read-only: a standby that is about to be promoted
            default ->
                switch (state.substring(0, 2)) {
                    case "08", "53", "57", "58" -> AWAY;
                    case "22" -> UNSTORABLE;
                    default -> OTHER;
                };
        };
    }
}
