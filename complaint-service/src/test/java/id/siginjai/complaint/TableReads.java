package id.siginjai.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the database itself says of how the tables that grow were read; of the one connection that {@link OldCity} has. */
@ApplicationScoped
public class TableReads {

    private static final List<String> GROWING =
            List.of("complaint", "complaint_step", "complaint_access", "message", "idempotency", "inbox");

    @Inject
    Database database;

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

    /** By table. */
    public Map<String, Reads> of(Runnable call) {
        var before = soFar();
        call.run();
        var after = soFar();
        after.replaceAll((table, reads) -> reads.since(before.get(table)));
        return after;
    }

    private Map<String, Reads> soFar() {
        database.rows("SELECT pg_stat_force_next_flush()::text"); // told when the connection is idle next
        var reads = new LinkedHashMap<String, Reads>();
        for (var row : database.rows(
                "SELECT relname, seq_scan, seq_tup_read + coalesce(idx_tup_fetch, 0)" + " FROM pg_stat_user_tables")) {
            if (GROWING.contains(row.get(0))) {
                reads.put(row.get(0), new Reads(Long.parseLong(row.get(1)), Long.parseLong(row.get(2))));
            }
        }
        return reads;
    }
}
