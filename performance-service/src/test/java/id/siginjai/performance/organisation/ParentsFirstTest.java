package id.siginjai.performance.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParentsFirstTest {

    /** Each written as child&lt;parent; a parent that is not listed exists already. */
    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({
        "A<x B<A C<B,     A B C",
        "C<B B<A A<x,     A B C",
        "B<x A<x,         B A",
        "B<A D<A A<x C<x, A C B D",
        "A<B B<A C<x,     C A B",
        "A<A C<x,         C A",
        "C<A A<B B<A,     C A B",
        "A,               A",
    })
    void eachComesAfterItsParent(String list, String expected) {
        var units = Stream.of(list.split(" "))
                .map(text -> Arrays.asList(text.split("<")))
                .toList();

        var ordered = ParentsFirst.order(units, unit -> unit.get(0), unit -> unit.size() < 2 ? null : unit.get(1));

        assertThat(ordered).extracting(unit -> unit.get(0)).containsExactlyElementsOf(List.of(expected.split(" ")));
    }
}
