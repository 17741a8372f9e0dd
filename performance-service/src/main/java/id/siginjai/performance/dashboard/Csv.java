package id.siginjai.performance.dashboard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Comma-separated values (RFC 4180). A text that a spreadsheet would run as a formula gets an apostrophe before it, by
 * which spreadsheets know a text; numbers stay numbers.
 */
final class Csv {

    private static final String BEGINS_A_FORMULA = "=+-@\t\r\n";

    private Csv() {}

    static <R extends Record> String of(Class<R> type, List<R> rows) {
        var columns = type.getRecordComponents();
        var text = new StringBuilder();
        try (var printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            printer.printRecord(Arrays.stream(columns).map(RecordComponent::getName));
            for (var row : rows) {
                printer.printRecord(Arrays.stream(columns).map(column -> cell(column, row)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static Object cell(RecordComponent column, Record row) {
        var value = valueOf(column, row);
        return value == null || value instanceof Number ? value : harmless(value.toString());
    }

    static Object valueOf(RecordComponent component, Record row) {
        try {
            return component.getAccessor().invoke(row);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a record that cannot be read", e);
        }
    }

    static String harmless(String text) {
        return !text.isEmpty() && BEGINS_A_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
