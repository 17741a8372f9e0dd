package id.siginjai.complaint.statistics;

import static java.util.stream.Collectors.toMap;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The tables of one month: all its reports together, and by each dimension. They are published or hidden here, a month
 * at a time and never crossed; whatever else is told is a sum of what is published of months, so that no two answers
 * tell more than these tables.
 */
record MonthTables(Figures all, Map<Dimension, Map<String, Figures>> tables) {

    /** What may be told of one month. */
    record Published(Shown all, Map<Dimension, Map<String, Shown>> tables) {}

    Published publish() {
        var hidden = new EnumMap<Dimension, Map<Measure, Set<String>>>(Dimension.class);
        tables.keySet().forEach(dimension -> hidden.put(dimension, new EnumMap<>(Measure.class)));
        var told = new EnumMap<Measure, Boolean>(Measure.class);
        for (var measure : Measure.values()) {
            var safe = !SmallCells.isSmall(measure.restsOn(all));
            for (var table : tables.entrySet()) {
                var ofTable = hidden.get(table.getKey());
                var cells = SmallCells.of(
                        restsOn(measure, table.getValue()), ofTable.getOrDefault(Measure.REPORTS, Set.of()));
                ofTable.put(measure, cells.hidden());
                safe &= cells.totalIsSafe();
            }
            // What one table gives away must not stand in the others, whose total is the same.
            told.put(measure, safe && told.getOrDefault(Measure.REPORTS, true));
        }
        return new Published(shown(all, told), shown(hidden, told));
    }

    private static Map<String, Long> restsOn(Measure measure, Map<String, Figures> table) {
        return table.entrySet().stream().collect(toMap(Map.Entry::getKey, cell -> measure.restsOn(cell.getValue())));
    }

    private Map<Dimension, Map<String, Shown>> shown(
            Map<Dimension, Map<Measure, Set<String>>> hidden, Map<Measure, Boolean> told) {
        var shown = new EnumMap<Dimension, Map<String, Shown>>(Dimension.class);
        tables.forEach((dimension, table) -> {
            var cells = new TreeMap<String, Shown>();
            table.forEach((value, figures) -> {
                var measures = new EnumMap<>(told);
                hidden.get(dimension).forEach((measure, values) -> {
                    if (values.contains(value)) measures.put(measure, false);
                });
                if (measures.get(Measure.REPORTS)) cells.put(value, shown(figures, measures));
            });
            shown.put(dimension, cells);
        });
        return shown;
    }

    private static Shown shown(Figures figures, Map<Measure, Boolean> told) {
        var values = new EnumMap<Measure, Long>(Measure.class);
        told.forEach((measure, isTold) -> {
            if (isTold) values.put(measure, measure.value(figures));
        });
        return new Shown(values);
    }

    /** Whether something of the month is not told. */
    boolean isHiddenInPart(Published published) {
        if (all.reports() > 0 && !published.all().values().containsKey(Measure.REPORTS)) return true;
        return tables.entrySet().stream()
                .anyMatch(table -> published.tables().get(table.getKey()).size()
                        < table.getValue().size());
    }
}
