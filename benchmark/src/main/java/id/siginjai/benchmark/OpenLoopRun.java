package id.siginjai.benchmark;

import java.util.Collection;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What {@link OpenLoop} saw.
 *
 * @param answered reports, each of them accepted
 * @param median of the milliseconds that a reporter waited who came once the pace was reached
 * @param ninetyNinth of a hundred of them waited no longer
 */
record OpenLoopRun(long answered, double median, double ninetyNinth) {

    private static final Pattern COUNTED = Pattern.compile(
            "^counted: asked=(\\d+) answered=(\\d+) median=([0-9.]+) ninety_ninth=([0-9.]+)$", Pattern.MULTILINE);
    private static final double PACE = 0.98;

    /** How its process tells. @param waits of those who asked once the pace was reached */
    static String line(long asked, long answered, Collection<Integer> waits) {
        if (waits.isEmpty()) return "counted nothing";
        var percentiles = new Percentiles(waits);
        return String.format(
                Locale.ROOT,
                "counted: asked=%d answered=%d median=%.1f ninety_ninth=%.1f",
                asked,
                answered,
                percentiles.of(50),
                percentiles.of(99));
    }

    /**
     * @param due how many should have been asked for in that time
     * @throws Untrustworthy when a report was not accepted, or fewer were sent than were due
     */
    static OpenLoopRun of(String output, double due) {
        var counted = COUNTED.matcher(output);
        if (!counted.find()) throw new Untrustworthy("Gatling has counted nothing");
        var asked = Long.parseLong(counted.group(1));
        var answered = Long.parseLong(counted.group(2));
        if (asked != answered)
            throw new Untrustworthy((asked - answered) + " of " + asked + " reports were not accepted");
        if (asked < due * PACE)
            throw new Untrustworthy("Gatling sent %d reports where %.0f were due".formatted(asked, due));
        return new OpenLoopRun(answered, Double.parseDouble(counted.group(3)), Double.parseDouble(counted.group(4)));
    }
}
