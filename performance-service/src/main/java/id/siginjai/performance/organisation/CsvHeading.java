package id.siginjai.performance.organisation;

import id.siginjai.kit.problem.Invalid;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** The first line of an import: which column stands where. */
final class CsvHeading {

    /** In the order of the file. */
    private final List<CsvColumn> columns;

    private CsvHeading(List<CsvColumn> columns) {
        this.columns = columns;
    }

    /** @throws Invalid naming a column that lacks, that nobody knows, or that stands twice */
    static CsvHeading of(List<String> cells, List<CsvColumn> known) {
        var columns = new ArrayList<CsvColumn>();
        for (var cell : withoutEmptyEnd(cells)) {
            var column = known.stream()
                    .filter(each -> each.isMeantBy(cell))
                    .findFirst()
                    .orElseThrow(() -> new Invalid(shown(cell), "import.unknown-column", names(known)));
            if (columns.contains(column)) throw new Invalid(column.name(), "import.column-twice");
            columns.add(column);
        }
        var lacking = new HashSet<>(known);
        lacking.removeAll(new HashSet<>(columns));
        known.stream()
                .filter(column -> column.required() && lacking.contains(column))
                .findFirst()
                .ifPresent(column -> {
                    throw new Invalid(column.name(), "import.column-lacks", names(known));
                });
        return new CsvHeading(columns);
    }

    CsvLine line(long number, List<String> cells) {
        var present = withoutEmptyEnd(cells);
        if (present.size() > columns.size() || cells.size() < columns.size()) {
            return CsvLine.unreadable(number, new Invalid("line", "import.cells", cells.size(), columns.size()));
        }
        Map<String, String> texts = new HashMap<>();
        for (int i = 0; i < present.size(); i++) {
            var text = present.get(i).strip();
            if (!text.isEmpty()) texts.put(columns.get(i).name(), text);
        }
        return CsvLine.of(number, texts);
    }

    /** Spreadsheets pad lines with cells in which nothing stands. */
    private static List<String> withoutEmptyEnd(List<String> cells) {
        int size = cells.size();
        while (size > 0 && cells.get(size - 1).isBlank()) size--;
        return cells.subList(0, size);
    }

    private static String names(List<CsvColumn> columns) {
        return String.join(", ", columns.stream().map(CsvColumn::name).toList());
    }

    /** Short, and without what a terminal would obey: it goes back as a field's name. */
    private static String shown(String heading) {
        var plain = heading.replaceAll("[^\\p{L}\\p{N} ._-]", "?");
        return plain.length() <= 40 ? plain : plain.substring(0, 40);
    }
}
