package id.siginjai.complaint.directory;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import javax.sql.DataSource;

/** Where officials have served. Asked at every report, hence in plain SQL. */
@ApplicationScoped
class ServiceRecord {

    // Of several posts on that day the one in the unit that the reporter names, else the definitive one.
    private static final String SERVED = """
            SELECT a.unit_code
            FROM official o
            LEFT JOIN appointment a ON a.official_id = o.id AND a.first_day <= ? AND (a.last_day IS NULL OR a.last_day >= ?)
            WHERE o.id = ?
            ORDER BY a.unit_code IS NOT DISTINCT FROM ? DESC, a.acting, a.first_day DESC
            LIMIT 1""";

    private final DataSource dataSource;

    ServiceRecord(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** @param unitCode null for whoever is not known, or served nowhere on that day */
    record Served(boolean isKnown, String unitCode) {}

    Served of(UUID officialId, String namedUnit, LocalDate day) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(SERVED)) {
            statement.setObject(1, day);
            statement.setObject(2, day);
            statement.setObject(3, officialId);
            statement.setString(4, namedUnit);
            try (var row = statement.executeQuery()) {
                return row.next() ? new Served(true, row.getString(1)) : new Served(false, null);
            }
        } catch (SQLException e) {
            throw new DirectoryFailure(e);
        }
    }
}
