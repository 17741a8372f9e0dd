package id.siginjai.performance.agreements;

import java.util.Map;

/**
 * The number of an agreement in the style of the city's letters: PK/0007/DISDUKCAPIL/2025, and PK.P2/0007/DISDUKCAPIL/2025
 * for its second amendment (perubahan). An amendment keeps the serial of what it amends.
 */
record AgreementNumber(int year, int serial, int revision, String unitCode) {

    static final String DEFAULT_FORMAT = "{kind}/{serial}/{unit}/{year}";

    /** @param format with the places {kind}, {serial}, {unit} and {year} */
    String in(String format) {
        var text = format;
        for (var place : places().entrySet()) text = text.replace(place.getKey(), place.getValue());
        return text;
    }

    /** Whether two agreements can never get the same number in this format. */
    static boolean isUniqueIn(String format) {
        return format.contains("{kind}") && format.contains("{serial}") && format.contains("{year}");
    }

    private Map<String, String> places() {
        return Map.of(
                "{kind}",
                revision == 0 ? "PK" : "PK.P" + revision,
                "{serial}",
                "%04d".formatted(serial),
                "{unit}",
                unitCode,
                "{year}",
                String.valueOf(year));
    }
}
