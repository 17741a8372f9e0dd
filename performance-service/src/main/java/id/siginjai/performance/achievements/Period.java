package id.siginjai.performance.achievements;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * For what time a realisation is told.
 *
 * @param quarter null: the whole year
 */
record Period(int year, Integer quarter) {

    static final String PATTERN = "^20[0-9]{2}(-Q[1-4])?$";

    private static final int MONTHS = 3;
    private static final int LAST_QUARTER = 4;

    /** What a quarter reached is counted from the year's beginning, and the whole year is the last word. */
    private static final Comparator<Period> BY_WEIGHT =
            Comparator.comparing(Period::quarter, Comparator.nullsLast(Comparator.naturalOrder()));

    /** @param text of the {@link #PATTERN} */
    static Period of(String text) {
        var parts = text.split("-Q");
        return new Period(Integer.parseInt(parts[0]), parts.length == 1 ? null : Integer.valueOf(parts[1]));
    }

    /** Which of these periods of a year gives the year's value: the whole year, else the latest quarter. */
    static Optional<Period> decisive(Collection<Period> told) {
        return told.stream().max(BY_WEIGHT);
    }

    /** Quarters are counted from the year's beginning, so that the last one tells the year. */
    boolean endsTheYear() {
        return quarter == null || quarter == LAST_QUARTER;
    }

    boolean hasBegunBy(LocalDate day) {
        return !firstDay().isAfter(day);
    }

    private LocalDate firstDay() {
        return LocalDate.of(year, quarter == null ? 1 : (quarter - 1) * MONTHS + 1, 1);
    }

    @Override
    public String toString() {
        return quarter == null ? String.valueOf(year) : year + "-Q" + quarter;
    }
}
