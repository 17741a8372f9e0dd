package id.siginjai.complaint.statistics;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Statistics as comma-separated values (RFC 4180): a line a row, or the one of the total where no rows are asked for. */
final class Csv {

    private static final String BEGINS_A_FORMULA = "=+-@\t\r\n";

    private Csv() {}

    static String of(StatisticsResponse statistics) {
        var text = new StringBuilder();
        try (var printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            printer.printRecord(
                    "service",
                    "serviceName",
                    "unit",
                    "unitName",
                    "channel",
                    "month",
                    "count",
                    "paid",
                    "refused",
                    "notAsked",
                    "amountDemanded",
                    "amountPaid");
            if (statistics.by().isEmpty()) {
                print(printer, StatisticsResponse.Row.ofMonth(null, statistics.total()));
            }
            for (var row : statistics.rows()) print(printer, row);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void print(CSVPrinter printer, StatisticsResponse.Row row) throws IOException {
        var sums = row.sums();
        printer.printRecord(
                row.service(),
                harmless(row.serviceName()),
                harmless(row.unit()),
                harmless(row.unitName()),
                row.channel(),
                row.month(),
                sums.count(),
                sums.paid(),
                sums.refused(),
                sums.notAsked(),
                sums.amountDemanded(),
                sums.amountPaid());
    }

    /** A text that a spreadsheet would run as a formula gets an apostrophe before it. */
    private static String harmless(String text) {
        return text != null && !text.isEmpty() && BEGINS_A_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
