package id.siginjai.performance.organisation;

import id.siginjai.kit.problem.Invalid;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A CSV file as a clerk's spreadsheet writes it (RFC 4180; UTF-8, with or without a byte order mark; any line ends;
 * semicolons where the heading has them, as spreadsheets in Indonesian write). What makes the file unreadable as a whole
 * refuses it as a whole; what is wrong in a line is the line's.
 */
final class CsvFile {

    static final int MOST_LINES = 20_000;

    private static final String BODY = "body";
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private CsvFile() {}

    /** @throws Invalid when the file cannot be read as a table of these columns */
    static List<CsvLine> read(byte[] content, List<CsvColumn> columns) {
        var text = decode(content == null ? new byte[0] : content);
        var format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiterOf(text))
                .setIgnoreEmptyLines(false)
                .get();
        var lines = new ArrayList<CsvLine>();
        long number = 1; // of the line on which a record begins: a quoted cell may hold line breaks
        try (var parser = CSVParser.parse(new StringReader(text), format)) {
            CsvHeading heading = null;
            var records = parser.iterator();
            while (records.hasNext()) {
                var record = records.next();
                if (!isBlank(record)) {
                    if (heading == null) heading = CsvHeading.of(record.toList(), columns);
                    else lines.add(heading.line(number, record.toList()));
                }
                if (lines.size() > MOST_LINES) throw new Invalid(BODY, "import.too-many-lines", MOST_LINES);
                number = parser.getCurrentLineNumber() + 1;
            }
            if (heading == null) throw new Invalid(BODY, "import.empty");
            return lines;
        } catch (IOException | UncheckedIOException e) {
            throw new Invalid(BODY, "import.malformed", Long.toString(number));
        }
    }

    private static String decode(byte[] content) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return text.isEmpty() || text.charAt(0) != BYTE_ORDER_MARK ? text : text.substring(1);
        } catch (CharacterCodingException e) {
            throw new Invalid(BODY, "import.not-utf-8");
        }
    }

    private static char delimiterOf(String text) {
        var heading = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        return heading.indexOf(';') >= 0 && heading.indexOf(',') < 0 ? ';' : ',';
    }

    private static boolean isBlank(CSVRecord record) {
        return record.stream().allMatch(String::isBlank);
    }
}
