package id.siginjai.benchmark;

import id.siginjai.embedded.Postgres;
import id.siginjai.embedded.Service;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * While it is open, no event leaves the outbox: it holds the lock by which one relay leads, so that the service's own
 * stands by. The service goes on as it is, as warm as it is, which it would not after a restart with another setting.
 */
final class RelayPause implements AutoCloseable {

    private static final String LEADER = """
            SELECT pid, (classid::bigint << 32) | objid::bigint FROM pg_locks JOIN pg_stat_activity USING (pid)
            WHERE locktype = 'advisory' AND granted AND application_name = 'siginjai-outbox-relay'""";

    private final Connection connection;

    private RelayPause(Connection connection) {
        this.connection = connection;
    }

    static RelayPause begin(Postgres postgres) throws SQLException {
        var pause = new RelayPause(postgres.connectAsSuperuser(Service.COMPLAINT.database()));
        Patience.until("the relay stands by", pause::takeOver);
        return pause;
    }

    /** Ends the leading session and takes its lock before the relay, which waits a second, opens the next. */
    private boolean takeOver() throws SQLException {
        try (var statement = connection.createStatement();
                var leader = statement.executeQuery(LEADER)) {
            if (!leader.next()) return false;
            var process = leader.getInt(1);
            var lock = leader.getLong(2);
            try (var taking = connection.createStatement()) {
                taking.execute("SELECT pg_terminate_backend(" + process + ", 500)");
                try (var taken = taking.executeQuery("SELECT pg_try_advisory_lock(" + lock + ")")) {
                    return taken.next() && taken.getBoolean(1);
                }
            }
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
