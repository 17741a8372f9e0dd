package id.siginjai.complaint.statistics;

import id.siginjai.kit.time.CityTime;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.sql.DataSource;

/** The figures of months, in plain SQL: those of a month that has ended are summed up once and kept. */
@ApplicationScoped
class MonthFigures {

    private static final String COLUMNS = "dimension, value, reports, paid, refused, not_asked, demanded_told,"
            + " amount_demanded, paid_told, amount_paid";

    // A service counts as one of the catalogue by its name or its code, a unit by its code in the directory.
    private static final String SUMS = """
            SELECT dimension, value, count(*) AS reports,
                   count(*) FILTER (WHERE outcome = 'PAID') AS paid,
                   count(*) FILTER (WHERE outcome = 'REFUSED') AS refused,
                   count(*) FILTER (WHERE outcome = 'NOT_ASKED') AS not_asked,
                   count(amount_demanded) AS demanded_told, coalesce(sum(amount_demanded), 0)::bigint AS amount_demanded,
                   count(amount_paid) AS paid_told, coalesce(sum(amount_paid), 0)::bigint AS amount_paid
            FROM (SELECT unit_code, channel, outcome, amount_demanded, amount_paid,
                         lower(regexp_replace(btrim(service), '\\s+', ' ', 'g')) AS service
                  FROM complaint WHERE filed_at >= ? AND filed_at < ?) c
            LEFT JOIN public_service named ON lower(named.name) = c.service
            LEFT JOIN public_service coded ON lower(coded.code) = c.service
            LEFT JOIN (SELECT DISTINCT unit_code AS code FROM appointment) unit ON unit.code = c.unit_code
            CROSS JOIN LATERAL (VALUES ('ALL', ''),
                                       ('SERVICE', coalesce(named.code, coded.code, 'OTHER')),
                                       ('UNIT', coalesce(unit.code, 'OTHER')),
                                       ('CHANNEL', coalesce(channel, 'OTHER'))) AS told (dimension, value)
            GROUP BY dimension, value""";

    // Of a month that is kept nothing is added: what an inspector changed since would stand beside what it was.
    private static final String KEEP = """
            INSERT INTO month_figure (month, %1$s)
            SELECT kept.month, %1$s
            FROM (SELECT ?::date AS month) kept, (
                SELECT * FROM (%2$s) sums
                UNION ALL
                SELECT 'ALL', '', 0, 0, 0, 0, 0, 0, 0, 0
                WHERE NOT EXISTS (SELECT 1 FROM complaint WHERE filed_at >= ? AND filed_at < ?)) told
            WHERE NOT EXISTS (SELECT 1 FROM month_figure f WHERE f.month = kept.month)""".formatted(COLUMNS, SUMS);

    private static final String ONE_AT_A_TIME = "SELECT pg_advisory_xact_lock(hashtext('month_figure'))";

    private final DataSource dataSource;

    MonthFigures(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** The months of that time that are kept. */
    Map<YearMonth, MonthTables> kept(YearMonth from, YearMonth to) {
        return query("SELECT month, " + COLUMNS + " FROM month_figure WHERE month BETWEEN ? AND ?", statement -> {
            statement.setObject(1, from.atDay(1));
            statement.setObject(2, to.atDay(1));
        });
    }

    /** As they are at this moment. */
    MonthTables soFar(YearMonth month) {
        var sql = "SELECT ?::date AS month, sums.* FROM (" + SUMS + ") sums";
        return query(sql, statement -> {
                    statement.setObject(1, month.atDay(1));
                    bounds(statement, 2, month);
                })
                .getOrDefault(month, new MonthTables(Figures.NONE, Map.of()));
    }

    /** Sums the month up for good; again is nothing. Instances that do so at once wait for each other. */
    void keep(YearMonth month) {
        try (var connection = dataSource.getConnection();
                var lock = connection.prepareStatement(ONE_AT_A_TIME);
                var statement = connection.prepareStatement(KEEP)) {
            lock.execute();
            statement.setObject(1, month.atDay(1));
            bounds(statement, 2, month);
            bounds(statement, 4, month);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new StatisticsFailure(e);
        }
    }

    /** The month after the last one that is kept, or the one of the first report; empty before any. */
    Optional<YearMonth> nextToKeep() {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(
                        "SELECT coalesce((SELECT max(month) + interval '1 month'"
                                + " FROM month_figure), (SELECT min(filed_at) AT TIME ZONE 'Asia/Jakarta' FROM complaint))::date");
                var row = statement.executeQuery()) {
            row.next();
            return Optional.ofNullable(row.getObject(1, LocalDate.class)).map(YearMonth::from);
        } catch (SQLException e) {
            throw new StatisticsFailure(e);
        }
    }

    /** The names of what stands in the catalogue and in the directory, by code. */
    Map<String, String> names(Dimension dimension) {
        var sql = dimension == Dimension.SERVICE
                ? "SELECT code, name FROM public_service"
                : "SELECT unit_code, max(unit_name) FROM appointment GROUP BY unit_code";
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(sql);
                var row = statement.executeQuery()) {
            var names = new HashMap<String, String>();
            while (row.next()) names.put(row.getString(1), row.getString(2));
            return names;
        } catch (SQLException e) {
            throw new StatisticsFailure(e);
        }
    }

    private interface Binding {
        void to(PreparedStatement statement) throws SQLException;
    }

    private Map<YearMonth, MonthTables> query(String sql, Binding binding) {
        try (Connection connection = dataSource.getConnection();
                var statement = connection.prepareStatement(sql)) {
            binding.to(statement);
            try (var row = statement.executeQuery()) {
                return tables(row);
            }
        } catch (SQLException e) {
            throw new StatisticsFailure(e);
        }
    }

    private static Map<YearMonth, MonthTables> tables(ResultSet row) throws SQLException {
        var all = new TreeMap<YearMonth, Figures>();
        var tables = new TreeMap<YearMonth, Map<Dimension, Map<String, Figures>>>();
        while (row.next()) {
            var month = YearMonth.from(row.getObject("month", LocalDate.class));
            if (row.getString("dimension").equals("ALL")) {
                all.put(month, figures(row));
            } else {
                tables.computeIfAbsent(month, each -> new EnumMap<>(Dimension.class))
                        .computeIfAbsent(Dimension.valueOf(row.getString("dimension")), each -> new TreeMap<>())
                        .put(row.getString("value"), figures(row));
            }
        }
        var months = new TreeMap<YearMonth, MonthTables>();
        all.forEach((month, figures) ->
                months.put(month, new MonthTables(figures, tables.getOrDefault(month, Map.of()))));
        return months;
    }

    private static Figures figures(ResultSet row) throws SQLException {
        return new Figures(
                row.getLong("reports"),
                row.getLong("paid"),
                row.getLong("refused"),
                row.getLong("not_asked"),
                row.getLong("demanded_told"),
                row.getLong("amount_demanded"),
                row.getLong("paid_told"),
                row.getLong("amount_paid"));
    }

    /** A month of the city begins and ends at its own midnight. */
    private static void bounds(PreparedStatement statement, int first, YearMonth month) throws SQLException {
        statement.setObject(first, begin(month));
        statement.setObject(first + 1, begin(month.plusMonths(1)));
    }

    private static Object begin(YearMonth month) {
        return month.atDay(1).atStartOfDay(CityTime.ZONE).toInstant().atOffset(ZoneOffset.UTC);
    }
}
