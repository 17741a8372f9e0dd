package id.siginjai.complaint.rekeying;

import id.siginjai.complaint.secrecy.Sealing;
import id.siginjai.complaint.secrecy.Sealing.SealBroken;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/** The rows that hold ciphertexts, in plain SQL: no entity is read for it, and no version is raised. */
@ApplicationScoped
class SealedRows {

    private static final Logger LOG = Logger.getLogger(SealedRows.class);
    private static final int ROWS = 200;

    private final DataSource dataSource;
    private final Sealing sealing;

    SealedRows(DataSource dataSource, Sealing sealing) {
        this.dataSource = dataSource;
        this.sealing = sealing;
    }

    /**
     * Encrypts some rows of older keys anew, in the caller's transaction.
     *
     * @param after the row where the last batch of this column ended
     */
    Batch reseal(SealedColumn column, UUID after) {
        try (var connection = dataSource.getConnection()) {
            var others = others(connection, column, after);
            var resealed = 0;
            var unreadable = 0;
            UUID last = null;
            for (var row : others.entrySet()) {
                last = row.getKey();
                try {
                    resealed += replace(connection, column, last, row.getValue());
                } catch (SealBroken e) {
                    LOG.error(e.getMessage());
                    unreadable++;
                }
            }
            return new Batch(resealed, unreadable, last);
        } catch (SQLException e) {
            throw new RowsAway(e);
        }
    }

    private Map<UUID, byte[]> others(Connection connection, SealedColumn column, UUID after) throws SQLException {
        try (var select = connection.prepareStatement(column.selectOthers())) {
            select.setObject(1, after);
            select.setBytes(2, sealing.prefix());
            select.setInt(3, ROWS);
            var rows = new LinkedHashMap<UUID, byte[]>();
            try (var result = select.executeQuery()) {
                while (result.next()) rows.put(result.getObject(1, UUID.class), result.getBytes(2));
            }
            return rows;
        }
    }

    private int replace(Connection connection, SealedColumn column, UUID row, byte[] sealed) throws SQLException {
        try (var update = connection.prepareStatement(column.replace())) {
            update.setBytes(1, sealing.reseal(row, sealed));
            update.setObject(2, row);
            update.setBytes(3, sealed);
            return update.executeUpdate();
        }
    }

    /** The database did not do what was asked; the batch's transaction is lost, and the next run begins with it. */
    static final class RowsAway extends RuntimeException {
        RowsAway(SQLException cause) {
            super("ciphertexts could not be encrypted anew", cause);
        }
    }
}
