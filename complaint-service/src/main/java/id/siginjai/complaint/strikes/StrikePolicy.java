package id.siginjai.complaint.strikes;

import id.siginjai.complaint.strikes.Report.Standing;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * When reports move an official. Source: the mayor's address of 25 June 2025, 'the same report three times in a row';
 * everything but the three is this house's reading of it, and a city's to change.
 *
 * @param windowDays reports add up when they were filed within so many days of one another; null is unlimited
 * @param distinctReporters of one reporter only the earliest report counts
 * @param sameService only reports of one service add up; a report that names none adds up with no other
 * @param consecutive a report that is found unsubstantiated starts the count anew
 */
record StrikePolicy(
        int version,
        int threshold,
        Counting counting,
        Integer windowDays,
        boolean distinctReporters,
        boolean sameService,
        boolean consecutive) {

    @Schema(
            name = "StrikeCounting",
            description = "`RECEIVED`: every report counts until it is dismissed; `SUBSTANTIATED`: a report counts "
                    + "once it is found substantiated")
    enum Counting {
        /** Every report counts until it is dismissed. */
        RECEIVED,
        SUBSTANTIATED
    }

    /** Whether the tally alone tells if an arriving report counts; other policies compare it with the whole round. */
    boolean countsOnArrival() {
        return counting == Counting.RECEIVED && windowDays == null && !sameService;
    }

    /**
     * Judges the reports of one round. No clock has a part in it: the passing of time alone never lowers a count.
     *
     * @param reports in the order of filing
     */
    Verdict judge(List<Report> reports) {
        var count = new Count(reports);
        count.leaveOut(Why.DISMISSED, report -> report.standing().isDismissed());
        if (counting == Counting.SUBSTANTIATED) {
            count.leaveOut(Why.NOT_SUBSTANTIATED, report -> report.standing() != Standing.SUBSTANTIATED);
        }
        if (consecutive) count.leaveOut(Why.RUN_BROKEN, isBeforeTheLastUnsubstantiatedOf(reports));
        if (distinctReporters) count.leaveOut(Why.SAME_REPORTER, isOfAReporterWhoCounts());
        if (sameService) count.keepOnly(theServiceWithMost(count.counting()), Why.OTHER_SERVICE);
        if (windowDays != null) count.keepOnly(theFullestWindowOf(count.counting()), Why.OUTSIDE_WINDOW);
        return count.verdict(threshold);
    }

    private static Predicate<Report> isBeforeTheLastUnsubstantiatedOf(List<Report> reports) {
        var earlier = new HashSet<Report>();
        var run = new ArrayList<Report>();
        for (var report : reports) {
            if (report.standing() == Standing.UNSUBSTANTIATED) earlier.addAll(run);
            run.add(report);
        }
        return earlier::contains;
    }

    /** Asked in the order of filing, so the earliest report of a reporter is the one that counts. */
    private static Predicate<Report> isOfAReporterWhoCounts() {
        var reporters = new HashSet<String>();
        return report -> {
            if (report.isByOneOf(reporters)) return true;
            reporters.addAll(report.fingerprints());
            return false;
        };
    }

    private List<Report> theServiceWithMost(List<Report> reports) {
        var services = new LinkedHashMap<Object, List<Report>>();
        for (var report : reports) {
            services.computeIfAbsent(serviceOf(report), service -> new ArrayList<>())
                    .add(report);
        }
        return firstOfTheLargest(
                services.values(), service -> windowDays == null ? service : theFullestWindowOf(service), reports);
    }

    /** Services are free text: case and spacing tell none apart. A report that names none is alone with itself. */
    private static Object serviceOf(Report report) {
        if (report.service() == null) return report.id();
        return report.service().strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    private List<Report> theFullestWindowOf(List<Report> reports) {
        var length = Duration.ofDays(windowDays);
        var windows = reports.stream()
                .map(Report::filedAt)
                .map(end -> reports.stream()
                        .filter(report -> !report.filedAt().isAfter(end)
                                && report.filedAt().isAfter(end.minus(length)))
                        .toList())
                .toList();
        return firstOfTheLargest(windows, window -> window, reports);
    }

    /** Of equal ones the one that was full first, so that a later report takes no strike away. */
    private static List<Report> firstOfTheLargest(
            Collection<List<Report>> groups, UnaryOperator<List<Report>> strikes, List<Report> order) {
        Comparator<List<Report>> bySize = Comparator.comparing(List::size);
        return groups.stream()
                .max(Comparator.comparing(strikes, bySize.thenComparing(group -> -order.indexOf(last(group)))))
                .orElse(List.of());
    }

    private static Report last(List<Report> group) {
        return group.get(group.size() - 1);
    }
}
