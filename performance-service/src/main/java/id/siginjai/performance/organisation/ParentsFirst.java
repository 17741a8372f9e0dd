package id.siginjai.performance.organisation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** The order in which a list of units can be created, whatever order it is written in. */
final class ParentsFirst {

    private ParentsFirst() {}

    /** Each after its parent where that is in the list; what stands in a circle comes last, to be refused. */
    static <T> List<T> order(List<T> list, Function<T, String> code, Function<T, String> parent) {
        var listed = list.stream().map(code).filter(Objects::nonNull).collect(toSet());
        var children = list.stream()
                .filter(each -> listed.contains(parent.apply(each)))
                .collect(groupingBy(parent));
        var ordered = new LinkedHashSet<T>();
        var next = new ArrayDeque<>(list.stream()
                .filter(each -> !listed.contains(parent.apply(each)))
                .toList());
        while (!next.isEmpty()) {
            var first = next.remove();
            if (ordered.add(first)) next.addAll(children.getOrDefault(code.apply(first), List.of()));
        }
        ordered.addAll(list);
        return new ArrayList<>(ordered);
    }
}
