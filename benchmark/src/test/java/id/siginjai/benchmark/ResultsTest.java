package id.siginjai.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultsTest {

    static final Machine MACHINE = new Machine("a processor", 2, "Linux 6.1", "25.0.1", "0123456789");

    @TempDir
    private Path directory;

    @Test
    void aFigureIsWrittenWithItsRounds() {
        var figure = figure("R1", 3, 4, 5).beside(Map.of("ms", 1.23456));
        var results = new Results(directory.resolve("results/latest.json"));
        results.write(List.of(figure), MACHINE);
        var written = results.read();
        assertThat(written.at("/R1/median").asDouble()).isEqualTo(2.0);
        assertThat(written.at("/R1/rounds")).extracting(Object::toString).containsExactly("1.5", "2.0", "2.5");
        assertThat(written.at("/R1/numerator/median").asDouble()).isEqualTo(4);
        assertThat(written.at("/R1/denominator/rounds")).hasSize(3);
        assertThat(written.at("/R1/beside/ms").asDouble()).isEqualTo(1.235);
        assertThat(written.at("/machine/cores").asInt()).isEqualTo(2);
        assertThat(written.get("jdk").asText()).isEqualTo("25.0.1");
        assertThat(written.get("commit").asText()).isEqualTo("0123456789");
    }

    @Test
    void aLaterRunLeavesNothingOfAnEarlierOne() {
        var results = new Results(directory.resolve("latest.json"));
        results.write(List.of(figure("R1", 1), figure("R2", 1)), MACHINE);
        results.write(List.of(figure("R2", 2)), new Machine("a processor", 2, "Linux 6.1", "25.0.1", "fedcba9876"));
        var written = results.read();
        assertThat(written.has("R1")).isFalse();
        assertThat(written.get("commit").asText()).isEqualTo("fedcba9876");
        assertThat(written.at("/R2/commit").asText()).isEqualTo("fedcba9876");
        assertThat(written.at("/R2/median").asDouble()).isEqualTo(1.0);
    }

    @Test
    void theWeakestPartStandsForAll() {
        var results = new Results(directory.resolve("latest.json"));
        results.write(List.of(figure("R5", 3).part("officials"), figure("R5", 2).part("summary")), MACHINE);
        var written = results.read();
        assertThat(written.at("/R5/part").asText()).isEqualTo("summary");
        assertThat(written.at("/R5/median").asDouble()).isEqualTo(1.0);
        assertThat(written.at("/R5/parts/officials/median").asDouble()).isEqualTo(1.5);
    }

    @Test
    void theChartShowsEveryFigure() {
        var results = new Results(directory.resolve("latest.json"));
        results.write(
                List.of(
                        figure("R1", 3, 4),
                        figure("R5", 3).part("officials"),
                        figure("R5", 2).part("summary")),
                MACHINE);
        assertThat(Chart.of(results.read()))
                .contains("R1: a ÷ b", "R5 officials: a ÷ b", "R5 summary: a ÷ b", "1.75 (≥ 1.50)")
                .startsWith("<svg");
    }

    @Test
    void whatCouldNotBeToldIsWrittenAsThatAndNotDrawn() {
        var results = new Results(directory.resolve("latest.json"));
        var failed = Figure.of(
                "R3", "a ÷ b", Series.failed("a", "a report was lost"), Series.of("b", List.of()), Reach.atLeast(1));
        results.write(List.of(failed), MACHINE);
        assertThat(results.read().at("/R3/failure").asText()).isEqualTo("a report was lost");
        assertThat(Chart.of(results.read())).doesNotContain("R3");
    }

    private static Figure figure(String key, double... numerators) {
        var rounds = Arrays.stream(numerators).boxed().toList();
        return Figure.of(
                key, "a ÷ b", Series.of("a", rounds), Series.constant("b", 2, numerators.length), Reach.atLeast(1.5));
    }
}
