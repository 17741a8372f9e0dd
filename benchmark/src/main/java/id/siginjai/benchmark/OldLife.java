package id.siginjai.benchmark;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * What has become of a complaint since it was filed: it is verified after a day or two, investigated from the fourth day
 * on, and ends within three months; one in fifty stays where it is and is overdue. The shares are assumptions.
 *
 * @param inspector who is at it; null while nobody is
 * @param dueOn null once it has ended
 * @param endedAt null before that
 */
record OldLife(String status, List<Step> steps, String inspector, LocalDate dueOn, Instant endedAt) {

    private static final Duration VERIFIED = Duration.ofDays(2);
    private static final Duration INVESTIGATED = Duration.ofDays(4);
    private static final int INSPECTORS = 40;
    private static final int VERIFICATION_DAYS = 5;
    private static final int HANDLING_DAYS = 84;
    private static final Duration KEPT = Duration.ofDays(366);

    /** @param takenBy null for the reporter */
    record Step(String status, Instant at, String takenBy) {}

    static OldLife of(Instant filedAt, Instant now, SplittableRandom random) {
        var inspector = "inspektorat-" + random.nextInt(INSPECTORS);
        var steps = new ArrayList<Step>();
        var verifiedAt = filedAt.plus(VERIFIED);
        if (verifiedAt.isAfter(now)) return open("RECEIVED", steps, null, filedAt, VERIFICATION_DAYS);
        steps.add(new Step("VERIFYING", verifiedAt, inspector));
        var investigatedAt = filedAt.plus(INVESTIGATED);
        if (investigatedAt.isAfter(now)) return open("VERIFYING", steps, inspector, filedAt, VERIFICATION_DAYS);
        var days = 5 + random.nextInt(85);
        var endedAt = filedAt.plus(Duration.ofDays(days));
        var end = end(random.nextInt(100));
        // Few of those that reporters withdraw were investigated.
        if (!end.equals("WITHDRAWN")) steps.add(new Step("INVESTIGATING", investigatedAt, inspector));
        if (endedAt.isAfter(now) || random.nextInt(50) == 0) {
            if (end.equals("WITHDRAWN")) steps.add(new Step("INVESTIGATING", investigatedAt, inspector));
            return open("INVESTIGATING", steps, inspector, filedAt, HANDLING_DAYS);
        }
        steps.add(new Step(end, endedAt, end.equals("WITHDRAWN") ? null : inspector));
        return new OldLife(end, steps, inspector, null, endedAt);
    }

    private static OldLife open(String status, List<Step> steps, String inspector, Instant filedAt, int days) {
        var dueOn = filedAt.atOffset(ZoneOffset.UTC).toLocalDate().plusDays(days);
        return new OldLife(status, steps, inspector, dueOn, null);
    }

    private static String end(int hundredth) {
        if (hundredth < 20) return "SUBSTANTIATED";
        if (hundredth < 65) return "UNSUBSTANTIATED";
        if (hundredth < 77) return "REFERRED";
        if (hundredth < 85) return "DUPLICATE";
        return "WITHDRAWN";
    }

    /** A duplicate of nothing is unfounded. */
    OldLife withoutOriginal() {
        if (!isDuplicate()) return this;
        var all = new ArrayList<>(steps);
        var last = all.remove(all.size() - 1);
        all.add(new Step("UNSUBSTANTIATED", last.at(), last.takenBy()));
        return new OldLife("UNSUBSTANTIATED", all, inspector, dueOn, endedAt);
    }

    boolean isDuplicate() {
        return status.equals("DUPLICATE");
    }

    boolean counts() {
        return !status.equals("UNSUBSTANTIATED") && !status.equals("WITHDRAWN") && !isDuplicate();
    }

    /** When what was told was deleted; null where it is still there. */
    Instant purgedAt(Instant now) {
        if (endedAt == null
                || status.equals("SUBSTANTIATED")
                || endedAt.plus(KEPT).isAfter(now)) return null;
        return endedAt.plus(KEPT);
    }

    /** When it came before the lead inspector; null while it is in time. */
    Instant escalatedAt(Instant now) {
        if (dueOn == null) return null;
        var late = dueOn.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC);
        return late.isAfter(now) ? null : late;
    }
}
