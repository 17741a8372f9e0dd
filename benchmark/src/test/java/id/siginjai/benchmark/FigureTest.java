package id.siginjai.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureTest {

    @ParameterizedTest(name = "the median of {0} is {1}")
    @CsvSource({"3, 3", "3 1, 2", "9 1 5, 5", "4 1 3 2, 2.5"})
    void theMedianIsTheMiddleOne(String values, double expected) {
        var rounds = List.of(values.split(" ")).stream().map(Double::valueOf).toList();
        assertThat(Series.median(rounds)).isEqualTo(expected);
    }

    @Test
    void aRatioIsTakenWithinEachRound() {
        var figure = figure(List.of(10.0, 40.0, 30.0), List.of(10.0, 20.0, 20.0), Reach.atLeast(1.5));
        assertThat(figure.rounds()).containsExactly(1.0, 2.0, 1.5);
        assertThat(figure.median()).isEqualTo(1.5);
        assertThat(figure.lowest()).isEqualTo(1.0);
        assertThat(figure.highest()).isEqualTo(2.0);
    }

    @ParameterizedTest(name = "{0} {1} by {2}: {3}")
    @CsvSource({
        "AT_LEAST, 1.5, 1.5, true",
        "AT_LEAST, 1.5, 1.49, false",
        "AT_MOST, 1, 1, true",
        "AT_MOST, 1, 1.01, false"
    })
    void itIsReachedOnTheRightSide(Reach.Bound bound, double goal, double ratio, boolean reached) {
        assertThat(figure(List.of(ratio), List.of(1.0), new Reach(bound, goal)).isReached())
                .isEqualTo(reached);
    }

    @Test
    void aContenderThatFailedLeavesNoFigure() {
        var figure = Figure.of(
                "R1", "a ÷ b", Series.of("a", List.of(1.0)), Series.failed("b", "a report was lost"), Reach.atLeast(1));
        assertThat(figure.isMeasured()).isFalse();
        assertThat(figure.isReached()).isFalse();
        assertThat(figure.failure()).isEqualTo("a report was lost");
        assertThat(Table.of(List.of(figure), ResultsTest.MACHINE))
                .contains("none")
                .contains("a report was lost");
    }

    @Test
    void contendersOfDifferentRoundsHaveNoRatio() {
        assertThatThrownBy(() -> figure(List.of(1.0, 2.0), List.of(1.0), Reach.atLeast(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Figure figure(List<Double> numerator, List<Double> denominator, Reach reach) {
        return Figure.of("R1", "a ÷ b", Series.of("a", numerator), Series.of("b", denominator), reach);
    }
}
