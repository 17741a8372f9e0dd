package id.siginjai.performance.agreements;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * What differs between two revisions of an agreement: indicator by indicator (the same one has the same key) and
 * programme by programme (the same one has the same name).
 */
record Difference(List<Part<Promised>> indicators, List<Part<Content.Programme>> programmes) {

    /** What became of a part from one revision to the other. */
    enum Change {
        ADDED,
        REMOVED,
        CHANGED,
        UNCHANGED
    }

    /** An indicator with the objective that it stands under. */
    record Promised(String objective, Content.Indicator indicator) {}

    /**
     * @param before null where it was added
     * @param after null where it was removed
     */
    record Part<T>(Change change, T before, T after) {

        static <T> Part<T> of(T before, T after) {
            if (before == null) return new Part<>(Change.ADDED, null, after);
            if (after == null) return new Part<>(Change.REMOVED, before, null);
            return new Part<>(Objects.equals(before, after) ? Change.UNCHANGED : Change.CHANGED, before, after);
        }
    }

    static Difference between(Content before, Content after) {
        return new Difference(
                parts(indicatorsOf(before), indicatorsOf(after)), parts(programmesOf(before), programmesOf(after)));
    }

    boolean isEmpty() {
        return indicators.stream().allMatch(part -> part.change() == Change.UNCHANGED)
                && programmes.stream().allMatch(part -> part.change() == Change.UNCHANGED);
    }

    /** In the order of the later revision; what it lacks comes last. */
    private static <K, T> List<Part<T>> parts(Map<K, T> before, Map<K, T> after) {
        var keys = new LinkedHashSet<>(after.keySet());
        keys.addAll(before.keySet());
        return keys.stream()
                .map(key -> Part.of(before.get(key), after.get(key)))
                .toList();
    }

    private static Map<UUID, Promised> indicatorsOf(Content content) {
        var byKey = new LinkedHashMap<UUID, Promised>();
        for (var objective : content.objectives()) {
            for (var indicator : objective.indicators()) {
                byKey.put(indicator.key(), new Promised(objective.statement(), indicator));
            }
        }
        return byKey;
    }

    /** Programmes may share a name: the first of a name is compared with the first, the second with the second. */
    private static Map<String, Content.Programme> programmesOf(Content content) {
        var byName = new LinkedHashMap<String, Content.Programme>();
        for (var programme : content.programmes()) {
            var place = programme.name();
            while (byName.containsKey(place)) place = place + '\n';
            byName.put(place, programme);
        }
        return byName;
    }
}
