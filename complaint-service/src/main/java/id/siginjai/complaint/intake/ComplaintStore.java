package id.siginjai.complaint.intake;

import id.siginjai.complaint.strikes.ArrivingReport;
import id.siginjai.complaint.strikes.Strikes;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Where a new complaint goes: counted at once where the accused is known, else waiting until somebody is. */
@ApplicationScoped
class ComplaintStore {

    private final DataSource dataSource;
    private final Strikes strikes;

    ComplaintStore(DataSource dataSource, Strikes strikes) {
        this.dataSource = dataSource;
        this.strikes = strikes;
    }

    void store(Filing filing) {
        var insert = new StoreComplaint(filing);
        var accused = filing.accused().officialId();
        if (accused == null) {
            insertWaiting(insert);
        } else {
            strikes.count(accused, new ArrivingReport(filing.id(), filing.filedAt(), filing.fingerprints(), insert));
        }
    }

    private void insertWaiting(StoreComplaint insert) {
        try (var connection = dataSource.getConnection();
                var statement =
                        connection.prepareStatement(StoreComplaint.WITHOUT_PLACE + insert.intoSelecting("placed"))) {
            insert.bind(statement, 1);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new StoringFailed(e);
        }
    }

    /** The database refused the complaint; its transaction is lost. */
    static final class StoringFailed extends RuntimeException {
        StoringFailed(SQLException cause) {
            super("a complaint could not be stored", cause);
        }
    }
}
