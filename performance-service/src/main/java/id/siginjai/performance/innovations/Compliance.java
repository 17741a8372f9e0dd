package id.siginjai.performance.innovations;

import id.siginjai.performance.organisation.UnitFacts;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;

/**
 * Which units have the innovation that they owe by a day, and which are asleep.
 *
 * @param daysLeft 0 from the day itself on
 * @param obliged how many owe one
 * @param fulfilled how many of them have it
 * @param asleep the others, in order of code
 */
public record Compliance(LocalDate cutoff, int daysLeft, int obliged, int fulfilled, List<UnitFacts> asleep) {

    /**
     * @param obliged the units that owe one, in order of code
     * @param awake codes of units that have one, obliged or not
     */
    static Compliance of(LocalDate cutoff, LocalDate today, List<UnitFacts> obliged, Set<String> awake) {
        var asleep =
                obliged.stream().filter(unit -> !awake.contains(unit.code())).toList();
        return new Compliance(cutoff, daysLeft(today, cutoff), obliged.size(), obliged.size() - asleep.size(), asleep);
    }

    static int daysLeft(LocalDate today, LocalDate cutoff) {
        return (int) Math.max(0, ChronoUnit.DAYS.between(today, cutoff));
    }
}
