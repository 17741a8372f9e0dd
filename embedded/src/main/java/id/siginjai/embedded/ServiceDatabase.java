package id.siginjai.embedded;

import java.sql.SQLException;
import java.sql.Statement;

/**
 * A service's database and its two roles: the owner makes and migrates the tables, and the service, whose role has the
 * database's name, works with their rows and can change nothing of their shape or of their rights.
 */
final class ServiceDatabase {

    private final Postgres postgres;
    private final String name;
    private final String owner;

    ServiceDatabase(Postgres postgres, String name) {
        this.postgres = postgres;
        this.name = name;
        this.owner = Postgres.ownerOf(name);
    }

    /** Does nothing where all is there. */
    void make() throws SQLException {
        try (var server = postgres.connectAsSuperuser();
                var statement = server.createStatement()) {
            makeRole(statement, name);
            makeRole(statement, owner);
            if (!exists(statement, "SELECT 1 FROM pg_database WHERE datname = '" + name + "'")) {
                statement.execute("CREATE DATABASE \"" + name + "\" OWNER \"" + owner + "\"");
            }
        }
        try (var database = postgres.connectAsSuperuser(name);
                var statement = database.createStatement()) {
            if (belongsToTheService(statement)) handOver(statement);
            statement.execute("ALTER DEFAULT PRIVILEGES FOR ROLE \"%s\" GRANT %s ON TABLES TO \"%s\""
                    .formatted(owner, "SELECT, INSERT, UPDATE, DELETE", name));
        }
    }

    private static void makeRole(Statement statement, String role) throws SQLException {
        if (!exists(statement, "SELECT 1 FROM pg_roles WHERE rolname = '" + role + "'")) {
            statement.execute("CREATE ROLE \"" + role + "\" LOGIN PASSWORD '" + role + "'");
        }
    }

    /** As it was made before there were owners; its data stays. */
    private boolean belongsToTheService(Statement statement) throws SQLException {
        return exists(
                statement,
                "SELECT 1 FROM pg_database d JOIN pg_roles r ON r.oid = d.datdba"
                        + " WHERE d.datname = current_database() AND r.rolname = '" + name + "'");
    }

    private void handOver(Statement statement) throws SQLException {
        statement.execute("REASSIGN OWNED BY \"" + name + "\" TO \"" + owner + "\"");
        statement.execute("GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO \"" + name + "\"");
    }

    private static boolean exists(Statement statement, String query) throws SQLException {
        try (var result = statement.executeQuery(query)) {
            return result.next();
        }
    }
}
