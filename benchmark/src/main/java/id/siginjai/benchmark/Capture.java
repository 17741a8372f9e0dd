package id.siginjai.benchmark;

import id.siginjai.embedded.Postgres;
import id.siginjai.embedded.Service;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Reads from PostgreSQL's log which SQL an HTTP request makes a service run, so that nobody has to copy it by hand. */
final class Capture {

    private static final int ATTEMPTS = 10;

    /** Its polling belongs to no request. */
    private static final String RELAY = "siginjai-outbox-relay";

    private final Postgres postgres;
    private final Service service;

    Capture(Postgres postgres, Service service) {
        this.postgres = postgres;
        this.service = service;
    }

    /** An HTTP request, which answers what the caller needs of it. */
    interface Request<A> {
        A send();
    }

    /** The last of two requests that ran the same statements. */
    record Captured<A>(A answer, List<LoggedStatement> statements) {
        private List<String> sql() {
            return statements.stream().map(LoggedStatement::sql).toList();
        }
    }

    /**
     * Sends it until two in succession have run the same statements: what a timer of the service has run between them
     * stands in one of them only.
     */
    <A> Captured<A> of(Request<A> request) throws SQLException {
        try (var superuser = postgres.connectAsSuperuser(service.database())) {
            logEverything(superuser);
            try {
                return settled(request, superuser);
            } finally {
                logAsBefore(superuser);
            }
        }
    }

    private <A> Captured<A> settled(Request<A> request, Connection superuser) throws SQLException {
        var last = once(request, superuser);
        for (var attempt = 1; attempt < ATTEMPTS; attempt++) {
            var next = once(request, superuser);
            if (next.sql().equals(last.sql()) && !next.sql().isEmpty()) return next;
            last = next;
        }
        throw new Untrustworthy("no two requests in succession ran the same SQL; the last: " + last.sql());
    }

    private <A> Captured<A> once(Request<A> request, Connection superuser) throws SQLException {
        var begin = logSize();
        var answer = request.send();
        // Each session writes the log itself before it answers, so that all of the request is there.
        var log = logFrom(begin);
        var statements = LoggedStatement.allOf(log).stream()
                .filter(statement -> statement.database().equals(service.database()))
                .filter(statement -> !statement.application().equals(RELAY))
                .toList();
        return new Captured<>(answer, statements);
    }

    private static void logEverything(Connection superuser) throws SQLException {
        execute(superuser, "ALTER SYSTEM SET log_line_prefix = '" + LoggedStatement.LINE_PREFIX + "'");
        execute(superuser, "ALTER SYSTEM SET log_statement = 'all'");
        reload(superuser, "all");
    }

    private static void logAsBefore(Connection superuser) throws SQLException {
        execute(superuser, "ALTER SYSTEM RESET log_line_prefix");
        execute(superuser, "ALTER SYSTEM RESET log_statement");
        reload(superuser, "none");
    }

    /** Sessions that are open take the new settings with their next statement; returns when this one has. */
    private static void reload(Connection superuser, String expected) throws SQLException {
        execute(superuser, "SELECT pg_reload_conf()");
        Patience.until("PostgreSQL reads its settings again", () -> {
            try (var statement = superuser.createStatement();
                    var row = statement.executeQuery("SHOW log_statement")) {
                row.next();
                return row.getString(1).equals(expected);
            }
        });
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private long logSize() {
        return postgres.log().toFile().length();
    }

    private String logFrom(long position) {
        try (var file = new RandomAccessFile(postgres.log().toFile(), "r")) {
            file.seek(position);
            var bytes = new byte[(int) (file.length() - position)];
            file.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
