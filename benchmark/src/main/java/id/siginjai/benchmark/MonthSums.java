package id.siginjai.benchmark;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
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
        try (var copy = CopyRows.into(connection, "month_figure", COLUMNS)) {
            for (var row : rows()) copy.add(row.toArray());
        }
    }

    /** In the order of the columns. The running month is counted anew whenever somebody asks. */
    List<List<Object>> rows() {
        var rows = new ArrayList<List<Object>>();
        sums.forEach((cell, sum) -> {
            var key = cell.split("\t", -1);
            if (key[0].equals(running)) return;
            var row = new ArrayList<Object>(List.of(key[0] + "-01", key[1], key[2]));
            for (var value : sum) row.add(value);
            rows.add(row);
        });
        return rows;
    }
}
