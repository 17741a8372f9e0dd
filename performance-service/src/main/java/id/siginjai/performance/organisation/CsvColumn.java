package id.siginjai.performance.organisation;

import java.util.Arrays;
import java.util.Locale;

/**
 * A column of an import. Its heading may be written in any case and with any separators: {@code unitCode},
 * {@code unit_code} and {@code Unit Code} are one.
 *
 * @param alias another heading for it; null where it has none
 */
record CsvColumn(String name, boolean required, String alias) {

    static CsvColumn required(String name) {
        return new CsvColumn(name, true, null);
    }

    static CsvColumn optional(String name) {
        return new CsvColumn(name, false, null);
    }

    CsvColumn or(String otherHeading) {
        return new CsvColumn(name, required, otherHeading);
    }

    boolean isMeantBy(String heading) {
        var plain = plain(heading);
        return Arrays.asList(name, alias == null ? name : alias).stream()
                .anyMatch(known -> plain(known).equals(plain));
    }

    private static String plain(String heading) {
        return heading.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
