package id.siginjai.complaint.statistics;

import java.util.EnumMap;
import java.util.Map;

/** What is published of a group of reports; a measure that is hidden is not there. */
record Shown(Map<Measure, Long> values) {

    static final Shown NOTHING = new Shown(Map.of());

    /** Of several months together: what is hidden of a month is missing in the sum. */
    Shown plus(Shown other) {
        var sums = new EnumMap<Measure, Long>(Measure.class);
        sums.putAll(values);
        other.values.forEach((measure, value) -> sums.merge(measure, value, Long::sum));
        return new Shown(sums);
    }

    Long of(Measure measure) {
        return values.get(measure);
    }
}
