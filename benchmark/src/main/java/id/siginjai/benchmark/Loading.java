package id.siginjai.benchmark;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * A database that is filled at once: keys are not looked up row by row, and the indexes of the large tables are built when
 * all rows are there. What is loaded must be right by itself.
 */
final class Loading implements AutoCloseable {

    private static final String INDEXES = """
            SELECT format('DROP INDEX %%I', i.relname), pg_get_indexdef(i.oid)
            FROM pg_index x JOIN pg_class i ON i.oid = x.indexrelid JOIN pg_class t ON t.oid = x.indrelid
            WHERE t.relname IN (%s) AND NOT EXISTS (SELECT 1 FROM pg_constraint c WHERE c.conindid = i.oid)""";

    private final Connection superuser;
    private final List<String> indexes = new ArrayList<>();

    private Loading(Connection superuser) {
        this.superuser = superuser;
    }

    /** @param tables whose indexes are built at the end, as SQL lists texts */
    static Loading begin(Connection superuser, String tables) throws SQLException {
        var loading = new Loading(superuser);
        var drops = new ArrayList<String>();
        try (var statement = superuser.createStatement()) {
            withoutTriggers(superuser);
            statement.execute("SET maintenance_work_mem = '256MB'");
            try (var row = statement.executeQuery(INDEXES.formatted(tables))) {
                while (row.next()) {
                    drops.add(row.getString(1));
                    loading.indexes.add(row.getString(2));
                }
            }
            for (var drop : drops) statement.execute(drop);
        }
        return loading;
    }

    /** Neither foreign keys nor other triggers look at what that connection writes. */
    static void withoutTriggers(Connection superuser) throws SQLException {
        try (var statement = superuser.createStatement()) {
            statement.execute("SET session_replication_role = replica");
        }
    }

    @Override
    public void close() throws SQLException {
        try (var statement = superuser.createStatement()) {
            for (var index : indexes) statement.execute(index);
            statement.execute("VACUUM ANALYZE");
            statement.execute("CHECKPOINT"); // or the first that is measured pays for it
        }
    }
}
