package id.siginjai.complaint.intake;

import id.siginjai.complaint.directory.Accused;
import id.siginjai.complaint.strikes.Place;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.BatchUpdateException;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;

/** Writes the rows of new complaints. Done at every report, hence in plain SQL and many at once. */
@ApplicationScoped
class FiledRows {

    private static final String INSERT = """
            INSERT INTO complaint (status, id, receipt_hash, receipt_key, filed_at, official_id, round, filing_no,
                                   unit_code, position_title, service, outcome, amount_demanded, amount_paid,
                                   official_tariff, incident_date, channel, fingerprints, confidential, due_on)
            VALUES ('RECEIVED', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final DataSource dataSource;

    FiledRows(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * @param accused as far as the directory can tell
     * @param place among the reports about the accused; null where nobody is known
     * @param dueOn by when it must be known whether there is anything to look into
     */
    record Row(Filing filing, Accused accused, Place place, LocalDate dueOn) {}

    void insert(List<Row> rows) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(INSERT)) {
            for (var row : rows) {
                bind(statement, row);
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (BatchUpdateException e) {
            throw new StoringFailed(e.getNextException());
        } catch (SQLException e) {
            throw new StoringFailed(e);
        }
    }

    private static void bind(PreparedStatement statement, Row row) throws SQLException {
        var filing = row.filing();
        var told = filing.told();
        var demand = filing.demand();
        var place = row.place();
        var values = new Object[] {
            filing.id(),
            filing.receiptHash(),
            filing.receiptKey(),
            filing.filedAt().atOffset(ZoneOffset.UTC),
            row.accused().officialId(),
            place == null ? null : place.round(),
            place == null ? null : place.filingNo(),
            row.accused().unitCode(),
            told.positionTitle(),
            told.service(),
            name(demand.outcome()),
            demand.amountDemanded(),
            demand.amountPaid(),
            demand.officialTariff(),
            told.incidentDate(),
            name(told.channel()),
            statement
                    .getConnection()
                    .createArrayOf("text", filing.fingerprints().toArray()),
            filing.confidential(),
            row.dueOn()
        };
        for (var i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
    }

    private static String name(Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    /** The database refused the reports; their transaction is lost. */
    static final class StoringFailed extends RuntimeException {
        StoringFailed(SQLException cause) {
            super("reports could not be stored", cause);
        }
    }
}
