package id.siginjai.complaint.strikes;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * A report that is being filed.
 *
 * @param fingerprints of the reporter's contacts; empty for an anonymous reporter
 * @param insert stores the report's row, in the same statement that counts it
 */
public record ArrivingReport(UUID id, Instant filedAt, Set<String> fingerprints, Insert insert) {

    /** The statement that stores a report. */
    public interface Insert {

        /**
         * The SQL of an INSERT that selects from a relation of that name, whose one row has the columns {@code round}
         * and {@code filing_no}.
         */
        String intoSelecting(String place);

        /** Sets the INSERT's own parameters, the first of them at that index. */
        void bind(PreparedStatement statement, int first) throws SQLException;
    }
}
