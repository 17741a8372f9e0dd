package id.siginjai.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** What the tables hold, for promises that no answer can show. */
@ApplicationScoped
public class Database {

    @Inject
    DataSource dataSource;

    /** The rows' values as text, row by row. */
    public List<List<String>> rows(String sql, Object... parameters) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (var i = 0; i < parameters.length; i++) statement.setObject(i + 1, parameters[i]);
            try (var result = statement.executeQuery()) {
                var rows = new ArrayList<List<String>>();
                while (result.next()) {
                    var row = new ArrayList<String>();
                    for (var i = 1; i <= result.getMetaData().getColumnCount(); i++) row.add(result.getString(i));
                    rows.add(row);
                }
                return rows;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public String value(String sql, Object... parameters) {
        return rows(sql, parameters).get(0).get(0);
    }

    public Instant instant(String sql, Object... parameters) {
        return Timestamp.valueOf(value("SELECT (%s) AT TIME ZONE 'UTC'".formatted(sql), parameters))
                .toLocalDateTime()
                .toInstant(ZoneOffset.UTC);
    }

    /** Changes rows behind the service's back, or in the transaction that is running. */
    public int change(String sql, Object... parameters) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (var i = 0; i < parameters.length; i++) statement.setObject(i + 1, parameters[i]);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
