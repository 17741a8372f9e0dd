package id.siginjai.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TableTest {

    @Test
    void aFigureStandsWithItsSpreadItsReachAndBothOfItsSides() {
        var figure = Figure.of(
                        "R5",
                        "GET ÷ pgbench",
                        Series.of("GET a second", List.of(1200.0, 1500.0, 900.0)),
                        Series.of("SQL a second", List.of(1000.0, 1000.0, 1000.0)),
                        Reach.atLeast(0.7))
                .part("officials")
                .beside(Map.of("MiB held", 300.0));
        assertThat(lines(figure))
                .anySatisfy(line ->
                        assertThat(line).startsWith("R5 officials").contains("1.20", "0.90–1.50", "≥ 0.70", "yes"))
                .anySatisfy(line -> assertThat(line).contains("1,200.0", "GET a second"))
                .anySatisfy(line -> assertThat(line).contains("1,000.0", "SQL a second"))
                .anySatisfy(line -> assertThat(line).contains("300.0", "MiB held"));
    }

    @Test
    void whatCouldNotBeToldSaysWhy() {
        assertThat(lines(Figure.failed("R4", "nothing was answered in time").part("list")))
                .anySatisfy(line -> assertThat(line)
                        .startsWith("R4 list")
                        .contains("none", "NO")
                        .endsWith("nothing was answered in time"));
    }

    @Test
    void whereItWasMeasuredStandsAboveAll() {
        assertThat(Table.of(List.of(), ResultsTest.MACHINE))
                .contains("a processor, 2 cores", "JDK 25.0.1", "0123456789");
    }

    private static List<String> lines(Figure figure) {
        return Table.of(List.of(figure), ResultsTest.MACHINE).lines().toList();
    }
}
