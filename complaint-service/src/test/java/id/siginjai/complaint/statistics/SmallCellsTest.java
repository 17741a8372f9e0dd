package id.siginjai.complaint.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Counts are written in the order of cells a, b, c, …; {@code *} before one hides it for another reason. */
class SmallCellsTest {

    @ParameterizedTest(name = "[{0}] hides [{1}], total safe: {2}")
    @CsvSource({
        "'', '', true",
        "5 6 7, '', true",
        "0 5, '', true",
        // one small cell alone is the total less the others: the smallest other one goes with it
        "4 9 7, 'a c', true",
        "9 4 9, 'a b', true",
        "1 0 8 6, 'a d', true",
        // several small ones hide each other when they are five together
        "2 3 9, 'a b', true",
        "1 1 1 1 9 8, 'a b c d f', true",
        "2 2 9, 'a b c', true",
        // nothing else is there to hide them: the total would tell
        "4, a, false",
        "1 2, 'a b', false",
        "0 3 0, 'a b c', false",
        // what is hidden anyway must not be the only one either
        "*7 9 8, 'a c', true",
        "*0 9 8, a, true",
        "*7 0, 'a b', false",
    })
    void hides(String counts, String hidden, boolean totalIsSafe) {
        var cells = new TreeMap<String, Long>();
        var anyway = new HashSet<String>();
        for (var word : counts.split(" ")) {
            if (word.isEmpty()) continue;
            var name = String.valueOf((char) ('a' + cells.size()));
            if (word.startsWith("*")) anyway.add(name);
            cells.put(name, Long.parseLong(word.replace("*", "")));
        }

        var found = SmallCells.of(cells, anyway);

        assertThat(found.hidden()).isEqualTo(hidden.isEmpty() ? Set.of() : Set.of(hidden.split(" ")));
        assertThat(found.totalIsSafe()).isEqualTo(totalIsSafe);
    }
}
