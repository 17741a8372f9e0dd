package id.siginjai.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import id.siginjai.embedded.Api;
import id.siginjai.embedded.Service;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Looks at the newest marks again and again, for all who wait for one. If each looked for its own, the looking would grow
 * with the waiting, and lengthen it.
 */
final class Lookout implements AutoCloseable {

    /** So much later than it could be a mark is seen at most, and the time of a look. */
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);

    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor();
    private final Map<UUID, Long> seen = new ConcurrentHashMap<>();
    private final Api personnel;
    private volatile Untrustworthy failure;

    private Lookout(Api personnel) {
        this.personnel = personnel;
    }

    /** Begins when all marks of before are known. */
    static Lookout begin(Bench bench) {
        var lookout = new Lookout(bench.api(Service.PERFORMANCE, "bkpsdmd"));
        lookout.look();
        lookout.thread.scheduleWithFixedDelay(lookout::lookAgain, 0, BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS);
        return lookout;
    }

    /**
     * When the mark of that official was seen, by the clock of {@link System#nanoTime()}; waits for it.
     *
     * @throws Untrustworthy when it does not come, or cannot be looked for
     */
    long seen(UUID official) {
        Patience.until(official + " is marked", () -> {
            if (seen.containsKey(official)) return true;
            if (failure != null) throw failure;
            return false;
        });
        return seen.get(official);
    }

    private void lookAgain() {
        try {
            look();
        } catch (RuntimeException | Error e) {
            // Told to whoever waits; nobody asks this thread.
            failure = new Untrustworthy("marks cannot be looked for: " + e);
            throw e;
        }
    }

    /** From the newest on, until one is known already. */
    private void look() {
        var page = page("");
        while (areAllNew(page.get("items")) && page.hasNonNull("next")) {
            page = page("&cursor=" + page.get("next").asText());
        }
    }

    private JsonNode page(String cursor) {
        var answer = personnel.get("/rotations?limit=50" + cursor);
        if (answer.status() != 200) throw new Untrustworthy(answer.call() + " was answered " + answer.status());
        return answer.body();
    }

    private boolean areAllNew(JsonNode marks) {
        var now = System.nanoTime();
        var areNew = true;
        for (var mark : marks) {
            areNew &= seen.putIfAbsent(UUID.fromString(mark.get("officialId").asText()), now) == null;
        }
        return areNew;
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
