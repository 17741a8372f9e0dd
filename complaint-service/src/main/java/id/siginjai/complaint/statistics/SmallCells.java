package id.siginjai.complaint.statistics;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Which cells of a table are not published, so that nobody finds a single report in it. Rests on the practice of
 * statistical offices: cells below a threshold are hidden, and further ones until the hidden cells together, which the
 * total gives away, tell nothing of any of them.
 *
 * @param hidden the cells that are not published
 * @param totalIsSafe false where the total would give a hidden cell away, so neither it nor any cell may be published
 */
record SmallCells<K>(Set<K> hidden, boolean totalIsSafe) {

    static final long LEAST = 5;

    static boolean isSmall(long count) {
        return count > 0 && count < LEAST;
    }

    /**
     * @param counts how many reports each cell rests on; their sum is the table's total
     * @param hiddenAnyway cells that are hidden for another reason
     */
    static <K extends Comparable<K>> SmallCells<K> of(Map<K, Long> counts, Collection<K> hiddenAnyway) {
        var hidden = new HashSet<>(hiddenAnyway);
        counts.forEach((cell, count) -> {
            if (isSmall(count)) hidden.add(cell);
        });
        while (givesAway(counts, hidden)) {
            // The smallest that is left, so that as little as possible is lost.
            var next = counts.entrySet().stream()
                    .filter(cell -> cell.getValue() > 0 && !hidden.contains(cell.getKey()))
                    .min(Map.Entry.<K, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()));
            if (next.isEmpty()) return new SmallCells<>(Set.copyOf(counts.keySet()), false);
            hidden.add(next.get().getKey());
        }
        return new SmallCells<>(Set.copyOf(hidden), true);
    }

    /** The total less the published cells is the sum of the hidden ones: it must not be one cell's, nor a small one. */
    private static <K> boolean givesAway(Map<K, Long> counts, Set<K> hidden) {
        var filled = hidden.stream()
                .mapToLong(cell -> counts.getOrDefault(cell, 0L))
                .filter(count -> count > 0)
                .toArray();
        if (filled.length == 0) return false;
        var sum = 0L;
        for (var count : filled) sum += count;
        return filled.length == 1 || sum < LEAST;
    }
}
