package id.siginjai.benchmark;

import id.siginjai.embedded.Postgres;
import id.siginjai.embedded.Service;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/** A database that forgets what it has confirmed is faster, and no opponent: none of the figures would mean anything. */
final class Durability {

    private static final List<String> SETTINGS = List.of("fsync", "synchronous_commit", "full_page_writes");

    private Durability() {}

    /**
     * Looks with the roles of the services, as whom both they and pgbench come: a setting can be a role's own.
     *
     * @throws IllegalStateException when a commit is not on the disk
     */
    static void require(Postgres postgres) throws SQLException {
        for (var service : Service.values()) {
            var role = service.database();
            try (var connection = DriverManager.getConnection(postgres.jdbcUrl(role), role, role);
                    var statement = connection.createStatement()) {
                for (var setting : SETTINGS) {
                    try (var row = statement.executeQuery("SHOW " + setting)) {
                        row.next();
                        require(setting, row.getString(1));
                    }
                }
            }
        }
    }

    private static void require(String setting, String value) {
        if (!value.equals("on")) throw new IllegalStateException("no figures: " + setting + " is " + value);
    }
}
