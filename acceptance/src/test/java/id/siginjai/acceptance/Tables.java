package id.siginjai.acceptance;

import id.siginjai.embedded.Postgres;
import id.siginjai.embedded.Service;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** What a service's database holds, all of it. */
final class Tables implements AutoCloseable {

    private final Connection database;

    Tables(Postgres postgres, Service service) throws SQLException {
        database = postgres.connectAsOwner(service.database());
    }

    List<String> names() throws SQLException {
        return column("SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'");
    }

    List<String> rows(String table) throws SQLException {
        return column("SELECT t::text FROM \"" + table + "\" t");
    }

    /** Of each table how many rows there are, and a hash of them all. */
    SortedMap<String, String> hashes() throws SQLException {
        var hashes = new TreeMap<String, String>();
        for (var name : names()) {
            var rows = "SELECT md5(t::text) AS hash FROM \"" + name + "\" t";
            var all = "concat(count(*), ' ', md5(string_agg(hash, '' ORDER BY hash)))";
            hashes.put(
                    name,
                    column("SELECT " + all + " FROM (" + rows + ") AS each_row").get(0));
        }
        return hashes;
    }

    private List<String> column(String sql) throws SQLException {
        try (var statement = database.createStatement();
                var result = statement.executeQuery(sql)) {
            var values = new ArrayList<String>();
            while (result.next()) values.add(result.getString(1));
            return values;
        }
    }

    @Override
    public void close() throws SQLException {
        database.close();
    }
}
