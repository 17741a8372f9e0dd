package id.siginjai.complaint.statistics;

import id.siginjai.kit.problem.Invalid;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** By what reports are told apart. */
enum Dimension {
    SERVICE,
    UNIT,
    CHANNEL,
    MONTH;

    static final Set<Dimension> OF_REPORTS = EnumSet.of(SERVICE, UNIT, CHANNEL);

    /** @throws Invalid for a word that names none */
    static Set<Dimension> parse(String words) {
        var found = EnumSet.noneOf(Dimension.class);
        if (words == null || words.isBlank()) return found;
        for (var word : words.split(",", -1)) found.add(named(word.strip()));
        return found;
    }

    private static Dimension named(String word) {
        return Arrays.stream(values())
                .filter(dimension -> dimension.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new Invalid("by", "json.not-one-of", "service, unit, channel, month"));
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
