package id.siginjai.complaint.directory;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import javax.sql.DataSource;

/** Where officials have served. Asked at every report, hence in plain SQL. */
@ApplicationScoped
public class ServiceRecord {

    /**
     * Where the accused of the one row of {@code arriving} served on the day {@code served_on}: of several posts the one
     * in {@code named_unit}, else the definitive one; null where nobody knows, or it was nowhere.
     */
    public static final String UNIT_OF_ACCUSED = """
            (SELECT unit_code FROM appointment
             WHERE appointment.official_id = arriving.official_id
               AND first_day <= served_on AND (last_day IS NULL OR last_day >= served_on)
             ORDER BY unit_code IS NOT DISTINCT FROM named_unit DESC, acting, first_day DESC LIMIT 1)""";

    private static final String KNOWN = "SELECT 1 FROM official WHERE id = ?";

    private static final String SERVED = "SELECT " + UNIT_OF_ACCUSED
            + " FROM (SELECT ?::uuid AS official_id, ?::text AS named_unit, ?::date AS served_on) AS arriving";

    private final DataSource dataSource;

    ServiceRecord(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    boolean knows(UUID officialId) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(KNOWN)) {
            statement.setObject(1, officialId);
            try (var row = statement.executeQuery()) {
                return row.next();
            }
        } catch (SQLException e) {
            throw new DirectoryFailure(e);
        }
    }

    /** @return null for whoever is not known, or served nowhere on that day */
    String unitOf(UUID officialId, String namedUnit, LocalDate day) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(SERVED)) {
            statement.setObject(1, officialId);
            statement.setString(2, namedUnit);
            statement.setObject(3, day);
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        } catch (SQLException e) {
            throw new DirectoryFailure(e);
        }
    }
}
