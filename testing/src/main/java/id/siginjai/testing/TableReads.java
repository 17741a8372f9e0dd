package id.siginjai.testing;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/**
 * What the database itself says of how tables were read. Each connection counts for itself and tells it now and then, so
 * the service must have one only, which is asked to tell it here.
 */
public final class TableReads {

    private final DataSource dataSource;
    private final List<String> tables;

    public TableReads(DataSource dataSource, String... tables) {
        this.dataSource = dataSource;
        this.tables = List.of(tables);
    }

    /**
     * How a table was read.
     *
     * @param scans of the whole table
     * @param rows that were fetched, through an index or not
     */
    public record Reads(long scans, long rows) {

        private Reads since(Reads before) {
            return new Reads(scans - before.scans, rows - before.rows);
        }
    }

    /** What that call has read, by table. */
    public Map<String, Reads> of(Runnable call) {
        var before = soFar();
        call.run();
        var after = soFar();
        after.replaceAll((table, reads) -> reads.since(before.get(table)));
        return after;
    }

    private Map<String, Reads> soFar() {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("SELECT pg_stat_force_next_flush()"); // when this statement has ended
            var reads = new LinkedHashMap<String, Reads>();
            try (var row = statement.executeQuery("SELECT relname, seq_scan, seq_tup_read + coalesce(idx_tup_fetch, 0)"
                    + " FROM pg_stat_user_tables")) {
                while (row.next()) {
                    if (tables.contains(row.getString(1))) {
                        reads.put(row.getString(1), new Reads(row.getLong(2), row.getLong(3)));
                    }
                }
            }
            return reads;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
