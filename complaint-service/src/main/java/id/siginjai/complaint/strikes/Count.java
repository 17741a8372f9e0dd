package id.siginjai.complaint.strikes;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** A count in the making: every report counts until a rule leaves it out. */
class Count {

    private final Map<Report, Why> reasons = new LinkedHashMap<>();

    Count(List<Report> reports) {
        reports.forEach(report -> reasons.put(report, Why.COUNTS));
    }

    List<Report> counting() {
        return reasons.entrySet().stream()
                .filter(entry -> entry.getValue() == Why.COUNTS)
                .map(Map.Entry::getKey)
                .toList();
    }

    void leaveOut(Why why, Predicate<Report> rule) {
        counting().stream().filter(rule).forEach(report -> reasons.put(report, why));
    }

    void keepOnly(Collection<Report> kept, Why whyNot) {
        var keep = new HashSet<>(kept);
        leaveOut(whyNot, report -> !keep.contains(report));
    }

    Verdict verdict(int threshold) {
        return new Verdict(
                threshold,
                reasons.entrySet().stream()
                        .map(entry -> new Verdict.Judged(entry.getKey(), entry.getValue()))
                        .toList());
    }
}
