package id.siginjai.performance.organisation;

import id.siginjai.kit.problem.Invalid;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A line of an import. Cells are asked for by column and are null where nothing stands; what cannot be what is asked for
 * refuses the line, naming the column.
 */
final class CsvLine {

    private final long number;
    private final Map<String, String> cells;
    private final Invalid fault;

    private CsvLine(long number, Map<String, String> cells, Invalid fault) {
        this.number = number;
        this.cells = cells;
        this.fault = fault;
    }

    static CsvLine of(long number, Map<String, String> cells) {
        return new CsvLine(number, cells, null);
    }

    static CsvLine unreadable(long number, Invalid fault) {
        return new CsvLine(number, Map.of(), fault);
    }

    /** As a text editor counts them; the heading is the first. */
    long number() {
        return number;
    }

    /**
     * No name begins as a formula does, and a spreadsheet that later opens a list of ours would run it. Source: OWASP,
     * CSV injection.
     */
    String text(String column) {
        if (fault != null) throw fault;
        var text = cells.get(column);
        if (text != null && "=+-@".indexOf(text.charAt(0)) >= 0) throw new Invalid(column, "import.formula");
        return text;
    }

    LocalDate day(String column) {
        var text = text(column);
        if (text == null) return null;
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new Invalid(column, "import.not-a-day");
        }
    }

    UUID id(String column) {
        var text = text(column);
        if (text == null) return null;
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new Invalid(column, "json.wrong-type");
        }
    }

    Boolean truth(String column) {
        var text = text(column);
        if (text == null) return null;
        if (text.equalsIgnoreCase("true")) return true;
        if (text.equalsIgnoreCase("false")) return false;
        throw new Invalid(column, "json.not-one-of", "true, false");
    }

    /** The constant that is written as its {@code toString} says. */
    <E extends Enum<E>> E one(String column, Class<E> type) {
        var text = text(column);
        if (text == null) return null;
        var constants = type.getEnumConstants();
        return Arrays.stream(constants)
                .filter(constant -> constant.toString().equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(() -> new Invalid(
                        column,
                        "json.not-one-of",
                        Arrays.stream(constants).map(Object::toString).collect(Collectors.joining(", "))));
    }
}
