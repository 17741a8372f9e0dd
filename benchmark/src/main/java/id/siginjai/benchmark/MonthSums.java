package id.siginjai.benchmark;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.Map;
import java.util.TreeMap;

/** What the public reads of the months that have ended, added up as complaint-service does it. */
final class MonthSums {

    private static final String COLUMNS = "month, dimension, value, reports, paid, refused, not_asked, demanded_told,"
            + " amount_demanded, paid_told, amount_paid";

    private final Map<String, long[]> sums = new TreeMap<>();
    private final String running;

    MonthSums(YearMonth running) {
        this.running = running.toString();
    }

    /** @param paid null where the reporter did not say */
    void add(YearMonth month, String service, String unit, String channel, String outcome, Long demanded, Long paid) {
        for (var cell : new String[] {"ALL\t", "SERVICE\t" + service, "UNIT\t" + unit, "CHANNEL\t" + channel}) {
            var sum = sums.computeIfAbsent(month + "\t" + cell, each -> new long[8]);
            sum[0]++;
            sum[outcome.equals("PAID") ? 1 : outcome.equals("REFUSED") ? 2 : 3]++;
            if (demanded != null) {
                sum[4]++;
                sum[5] += demanded;
            }
            if (paid != null) {
                sum[6]++;
                sum[7] += paid;
            }
        }
    }

    void copy(Connection connection) throws SQLException, IOException {
        try (var rows = CopyRows.into(connection, "month_figure", COLUMNS)) {
            for (var cell : sums.entrySet()) {
                var key = cell.getKey().split("\t", -1);
                if (key[0].equals(running)) continue;
                var sum = cell.getValue();
                rows.add(
                        key[0] + "-01", key[1], key[2], sum[0], sum[1], sum[2], sum[3], sum[4], sum[5], sum[6], sum[7]);
            }
        }
    }
}
