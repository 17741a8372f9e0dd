package id.siginjai.performance.inspections;

import java.time.Duration;
import java.time.LocalTime;

/**
 * How much of its hours an office was closed to residents: it opened late, or closed early.
 *
 * @param lateMinutes begun minutes after the hour of opening
 * @param earlyMinutes begun minutes before the hour of closing
 */
record Punctuality(int lateMinutes, int earlyMinutes) {

    private static final int SECONDS = 60;

    /** @param opened,closed as observed; null for what the inspector did not see */
    static Punctuality of(OfficeHours.Day hours, LocalTime opened, LocalTime closed) {
        return new Punctuality(
                opened == null ? 0 : minutes(hours.opens(), opened),
                closed == null ? 0 : minutes(closed, hours.closes()));
    }

    boolean isFlawless() {
        return lateMinutes == 0 && earlyMinutes == 0;
    }

    private static int minutes(LocalTime from, LocalTime to) {
        var seconds = Duration.between(from, to).toSeconds();
        return seconds <= 0 ? 0 : (int) ((seconds + SECONDS - 1) / SECONDS);
    }
}
