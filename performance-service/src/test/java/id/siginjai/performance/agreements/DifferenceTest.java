package id.siginjai.performance.agreements;

import static id.siginjai.performance.agreements.Difference.Change.ADDED;
import static id.siginjai.performance.agreements.Difference.Change.CHANGED;
import static id.siginjai.performance.agreements.Difference.Change.REMOVED;
import static id.siginjai.performance.agreements.Difference.Change.UNCHANGED;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DifferenceTest {

    private static final UUID KEY = UUID.fromString("bafd668f-4024-82ef-a930-793aa9cd191f");

    @ParameterizedTest(name = "{0} · {1} · {2} · {3} · {4} · {5}: {6}")
    @CsvSource({
        "Sasaran, Nama, persen, 80, HIGHER_IS_BETTER, 100, UNCHANGED",
        "Sasaran, Nama, persen, 81, HIGHER_IS_BETTER, 100, CHANGED",
        "Sasaran, Nama, persen, 80, LOWER_IS_BETTER, 100, CHANGED",
        "Sasaran, Nama, persen, 80, HIGHER_IS_BETTER, 60, CHANGED",
        "Sasaran, Nama, orang, 80, HIGHER_IS_BETTER, 100, CHANGED",
        "Sasaran, Nama baru, persen, 80, HIGHER_IS_BETTER, 100, CHANGED",
        "Sasaran lain, Nama, persen, 80, HIGHER_IS_BETTER, 100, CHANGED",
    })
    void tellsOfEachIndicatorWhetherItChanged(
            String objective,
            String name,
            String measure,
            BigDecimal target,
            Polarity polarity,
            BigDecimal weight,
            Difference.Change change) {
        var before = content(objective("Sasaran", indicator(KEY, "Nama", "persen", "80")));
        var indicator = new Content.Indicator(KEY, name, measure, target, polarity, weight, null);

        var difference = Difference.between(before, content(objective(objective, indicator)));

        assertThat(difference.indicators())
                .singleElement()
                .satisfies(part -> assertThat(part.change()).isEqualTo(change))
                .satisfies(
                        part -> assertThat(part.before().indicator().target()).isEqualTo("80"))
                .satisfies(part -> assertThat(part.after().indicator()).isEqualTo(indicator));
        assertThat(difference.isEmpty()).isEqualTo(change == UNCHANGED);
    }

    @Test
    void goesInTheOrderOfTheAmendmentAndEndsWithWhatItLacks() {
        var kept = indicator(UUID.randomUUID(), "Tetap", "persen", "1");
        var gone = indicator(UUID.randomUUID(), "Hilang", "persen", "2");
        var added = indicator(UUID.randomUUID(), "Baru", "persen", "3");

        var difference = Difference.between(content(objective("A", gone, kept)), content(objective("A", added, kept)));

        assertThat(difference.indicators())
                .extracting(part -> part.change())
                .containsExactly(ADDED, UNCHANGED, REMOVED);
        assertThat(difference.indicators().get(0).before()).isNull();
        assertThat(difference.indicators().get(2).after()).isNull();
        assertThat(difference.isEmpty()).isFalse();
    }

    @Test
    void comparesProgrammesByName() {
        var before = programmes("A 10", "B 20", "B 30", "C 5");
        var after = programmes("B 20", "B 31", "A 10", "D 1");

        var difference = Difference.between(before, after);

        assertThat(difference.programmes())
                .extracting(part -> part.change())
                .containsExactly(UNCHANGED, CHANGED, UNCHANGED, ADDED, REMOVED);
        assertThat(difference.programmes().get(1).before().budget()).isEqualTo(30);
        assertThat(difference.isEmpty()).isFalse();
        assertThat(Difference.between(before, before).isEmpty()).isTrue();
    }

    private static Content content(Content.Objective... objectives) {
        return new Content(List.of(objectives), List.of());
    }

    private static Content programmes(String... named) {
        return new Content(
                List.of(),
                Arrays.stream(named)
                        .map(each -> each.split(" "))
                        .map(words -> new Content.Programme(words[0], Long.parseLong(words[1])))
                        .toList());
    }

    private static Content.Objective objective(String statement, Content.Indicator... indicators) {
        return new Content.Objective(statement, List.of(indicators));
    }

    private static Content.Indicator indicator(UUID key, String name, String measure, String target) {
        return new Content.Indicator(
                key, name, measure, new BigDecimal(target), Polarity.HIGHER_IS_BETTER, new BigDecimal("100"), null);
    }
}
