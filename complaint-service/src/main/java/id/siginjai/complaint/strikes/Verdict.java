package id.siginjai.complaint.strikes;

import java.util.List;

/**
 * How the reports of one round add up.
 *
 * @param judged every report of the round in the order of filing
 */
record Verdict(int threshold, List<Judged> judged) {

    record Judged(Report report, Why why) {

        boolean counts() {
            return why == Why.COUNTS;
        }
    }

    int count() {
        return (int) judged.stream().filter(Judged::counts).count();
    }

    boolean reached() {
        return count() >= threshold;
    }

    /** The reports that count, the earliest ones, and no more of them than the threshold asks for. */
    List<Report> strikes() {
        return judged.stream()
                .filter(Judged::counts)
                .map(Judged::report)
                .limit(threshold)
                .toList();
    }
}
