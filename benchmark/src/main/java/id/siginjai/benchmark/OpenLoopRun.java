package id.siginjai.benchmark;

import java.util.Collection;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What {@link Residents} saw.
 *
 * @param answered reports, each of them accepted
 * @param paced those of them that were sent once the residents came at their pace
 * @param median of the milliseconds that a reporter waited, of those
 * @param ninetyNinth of a hundred of those waited no longer
 */
record OpenLoopRun(long answered, long paced, double median, double ninetyNinth) {

    private static final Pattern COUNTED = Pattern.compile(
            "^counted: asked=(\\d+) answered=(\\d+) paced=(\\d+) median=([0-9.]+) ninety_ninth=([0-9.]+)$",
            Pattern.MULTILINE);
    private static final double PACE = 0.98;

    /** How its process tells. @param waits of those who asked once the pace was reached */
    static String line(long asked, long answered, Collection<Integer> waits) {
        if (waits.isEmpty()) return "counted nothing";
        var percentiles = new Percentiles(waits);
        return String.format(
                Locale.ROOT,
                "counted: asked=%d answered=%d paced=%d median=%.1f ninety_ninth=%.1f",
                asked,
                answered,
                waits.size(),
                percentiles.of(50),
                percentiles.of(99));
    }

    /** @throws Untrustworthy when a report was not accepted */
    static OpenLoopRun of(String output) {
        var counted = COUNTED.matcher(output);
        if (!counted.find()) throw new Untrustworthy("Gatling has counted nothing");
        var asked = Long.parseLong(counted.group(1));
        var answered = Long.parseLong(counted.group(2));
        if (asked != answered)
            throw new Untrustworthy((asked - answered) + " of " + asked + " reports were not accepted");
        return new OpenLoopRun(
                answered,
                Long.parseLong(counted.group(3)),
                Double.parseDouble(counted.group(4)),
                Double.parseDouble(counted.group(5)));
    }

    /**
     * @param due how many should have been sent in that time
     * @throws Untrustworthy when fewer were
     */
    OpenLoopRun requirePace(double due) {
        if (answered < due * PACE)
            throw new Untrustworthy("Gatling sent %d reports where %.0f were due".formatted(answered, due));
        return this;
    }
}
