package id.siginjai.kit.outbox;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import org.postgresql.PGConnection;

/**
 * The relay's own database session. Its advisory lock makes one relay of all instances the active one; it belongs to
 * the session, so it is free again the moment its holder dies.
 */
class RelaySession implements AutoCloseable {

    private static final long LOCK = 0x5167_696e_6a61_69L; // any number that no other lock of these databases uses

    private static final String READ = """
            SELECT position, id, aggregatetype, aggregateid, type, payload::text, source, "time", traceparent
            FROM outbox ORDER BY position LIMIT ?""";

    private final Connection connection;

    private RelaySession(Connection connection) {
        this.connection = connection;
    }

    static RelaySession open(Database database, Duration sessionTimeout) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", database.username());
        properties.setProperty("password", database.password());
        properties.setProperty("ApplicationName", "siginjai-outbox-relay");
        properties.setProperty("connectTimeout", "5");
        properties.setProperty("socketTimeout", "20");
        properties.setProperty("tcpKeepAlive", "true");
        properties.setProperty("logServerErrorDetail", "false");
        var session = new RelaySession(DriverManager.getConnection(database.url(), properties));
        try {
            // A deletion that a crash undoes only sends its event twice, which consumers expect; so it needs no flush.
            session.run("SET synchronous_commit = off");
            session.run("SET idle_session_timeout = " + sessionTimeout.toMillis());
            return session;
        } catch (SQLException e) {
            session.close();
            throw e;
        }
    }

    /** True when this session is, from now to its end, the one that sends. */
    boolean lead() throws SQLException {
        try (var statement = connection.prepareStatement("SELECT pg_try_advisory_lock(?)")) {
            statement.setLong(1, LOCK);
            try (var result = statement.executeQuery()) {
                result.next();
                return result.getBoolean(1);
            }
        }
    }

    void listen() throws SQLException {
        run("LISTEN siginjai_outbox");
    }

    /** Returns when a transaction has appended something, or after that time. */
    void awaitNotification(Duration time) throws SQLException {
        connection.unwrap(PGConnection.class).getNotifications((int) time.toMillis());
    }

    List<OutboxRow> read(int limit) throws SQLException {
        try (var statement = connection.prepareStatement(READ)) {
            statement.setInt(1, limit);
            try (var row = statement.executeQuery()) {
                var rows = new ArrayList<OutboxRow>();
                while (row.next()) {
                    rows.add(new OutboxRow(
                            row.getLong(1),
                            row.getObject(2, UUID.class),
                            row.getString(3),
                            row.getString(4),
                            row.getString(5),
                            row.getString(6),
                            row.getString(7),
                            row.getObject(8, OffsetDateTime.class),
                            row.getString(9)));
                }
                return rows;
            }
        }
    }

    void delete(List<Long> positions) throws SQLException {
        if (positions.isEmpty()) return;
        try (var statement = connection.prepareStatement("DELETE FROM outbox WHERE position = ANY (?)")) {
            statement.setArray(1, connection.createArrayOf("bigint", positions.toArray()));
            statement.executeUpdate();
        }
    }

    private void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    record Database(String url, String username, String password) {
        @Override
        public String toString() {
            return url;
        }
    }
}
