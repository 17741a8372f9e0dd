package id.siginjai.complaint.statistics;

import java.sql.SQLException;

/** The database did not answer. */
final class StatisticsFailure extends RuntimeException {
    StatisticsFailure(SQLException cause) {
        super("statistics could not be read", cause);
    }
}
