package id.siginjai.complaint.strikes;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;

/**
 * Signs that the reports behind a crossing were agreed upon. It changes no count: neighbours who were asked for money on
 * one morning look the same, and a person has to judge.
 */
final class Coordination {

    private static final Duration CLOSE = Duration.ofHours(1);

    /** Of the runs of three words that either text has, so many must be in both. */
    private static final double ALIKE = 0.6;

    private static final int RUN = 3;

    private Coordination() {}

    enum Kind {
        /** Filed within an hour of another. */
        SAME_HOUR,
        /** Tells nearly in the words of another. */
        SIMILAR_TEXT,
        /** By the reporter of another. */
        SAME_REPORTER
    }

    /** @param reports those that look like another in this way, in the order of filing */
    record Warning(Kind kind, List<UUID> reports) {}

    /**
     * @param reports those behind a crossing, in the order of filing
     * @param narratives by report, as far as they are still kept
     */
    static List<Warning> of(List<Report> reports, Map<UUID, String> narratives) {
        var warnings = new ArrayList<Warning>();
        add(
                warnings,
                Kind.SAME_HOUR,
                reports,
                (one, other) ->
                        Duration.between(one.filedAt(), other.filedAt()).abs().compareTo(CLOSE) <= 0);
        add(
                warnings,
                Kind.SIMILAR_TEXT,
                reports,
                (one, other) -> alike(narratives.get(one.id()), narratives.get(other.id())) >= ALIKE);
        add(warnings, Kind.SAME_REPORTER, reports, (one, other) -> one.isByOneOf(other.fingerprints()));
        return warnings;
    }

    private static void add(
            List<Warning> warnings, Kind kind, List<Report> reports, BiPredicate<Report, Report> resembles) {
        var found = reports.stream()
                .filter(one -> reports.stream().anyMatch(other -> other != one && resembles.test(one, other)))
                .map(Report::id)
                .toList();
        if (!found.isEmpty()) warnings.add(new Warning(kind, found));
    }

    /** The share of common runs of words (Jaccard's index); 0 where a text is not there. */
    static double alike(String one, String other) {
        if (one == null || other == null) return 0;
        var runs = runs(one);
        var others = runs(other);
        var common = new HashSet<>(runs);
        common.retainAll(others);
        var all = new HashSet<>(runs);
        all.addAll(others);
        return all.isEmpty() ? 0 : (double) common.size() / all.size();
    }

    /** What is shorter than a run is one by itself. */
    private static Set<List<String>> runs(String text) {
        var words = List.of(text.toLowerCase(Locale.ROOT).strip().split("[^\\p{L}\\p{N}]+")).stream()
                .filter(word -> !word.isEmpty())
                .toList();
        if (words.isEmpty()) return Set.of();
        if (words.size() <= RUN) return Collections.singleton(words);
        var runs = new HashSet<List<String>>();
        for (var i = 0; i + RUN <= words.size(); i++) runs.add(words.subList(i, i + RUN));
        return runs;
    }
}
