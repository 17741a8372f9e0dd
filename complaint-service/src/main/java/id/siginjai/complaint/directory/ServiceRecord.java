package id.siginjai.complaint.directory;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** Where officials have served. Asked at every report, hence in plain SQL. */
@ApplicationScoped
class ServiceRecord {

    // Of several posts on that day the one in the unit that the reporter names, else the definitive one. Sub-selects,
    // so
    // that no plan reads the whole directory for a few.
    private static final String SERVED = """
            SELECT place,
                   (SELECT true FROM official WHERE id = named.official_id) AS is_known,
                   (SELECT unit_code FROM appointment a
                    WHERE a.official_id = named.official_id
                      AND first_day <= day AND (last_day IS NULL OR last_day >= day)
                    ORDER BY unit_code IS NOT DISTINCT FROM named.unit DESC, acting, first_day DESC LIMIT 1) AS unit_code
            FROM unnest(?::uuid[], ?::text[], ?::date[]) WITH ORDINALITY AS named (official_id, unit, day, place)""";

    private final DataSource dataSource;

    ServiceRecord(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * @param accused each naming an official
     * @return for those officials who are known, where they served; the unit is null for who served nowhere on that day
     */
    Map<Named, Accused> of(Collection<Named> accused) {
        if (accused.isEmpty()) return Map.of();
        var named = List.copyOf(accused);
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(SERVED)) {
            statement.setArray(
                    1,
                    connection.createArrayOf(
                            "uuid", named.stream().map(Named::officialId).toArray()));
            statement.setArray(
                    2,
                    connection.createArrayOf(
                            "text", named.stream().map(Named::unitCode).toArray()));
            statement.setArray(
                    3,
                    connection.createArrayOf(
                            "date", named.stream().map(Named::day).toArray()));
            var served = new HashMap<Named, Accused>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    var each = named.get(rows.getInt("place") - 1);
                    if (rows.getBoolean("is_known")) {
                        served.put(each, new Accused(each.officialId(), rows.getString("unit_code")));
                    }
                }
            }
            return served;
        } catch (SQLException e) {
            throw new DirectoryFailure(e);
        }
    }
}
