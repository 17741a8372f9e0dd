package id.siginjai.acceptance;

import static java.time.Duration.ofSeconds;
import static org.awaitility.Awaitility.await;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/** Residents who file one report after the other, all at the same time, whatever happens to the service. */
final class Rush {

    private static final int RESIDENTS = 16;
    private static final Pattern ID = Pattern.compile("\"id\":\"([0-9a-f-]{36})\"");

    private final Wire service;
    private final List<UUID> officials;
    private final List<Thread> residents = new ArrayList<>();
    private final Queue<UUID> filed = new ConcurrentLinkedQueue<>();
    private final Queue<Integer> otherAnswers = new ConcurrentLinkedQueue<>();
    private final AtomicInteger unanswered = new AtomicInteger();
    private volatile boolean isOver;

    private Rush(Wire service, List<UUID> officials) {
        this.service = service;
        this.officials = officials;
    }

    static Rush on(Wire service, List<UUID> officials) {
        var rush = new Rush(service, officials);
        for (var i = 0; i < RESIDENTS; i++) {
            var resident = new Thread(rush::file, "resident-" + i);
            rush.residents.add(resident);
            resident.start();
        }
        return rush;
    }

    private void file() {
        for (var next = 0; !isOver; next++) {
            try {
                var official = officials.get(next % officials.size());
                var answer = service.post("/api/v1/complaints", Map.of(), Reports.json(official));
                if (answer.statusCode() == 201) {
                    var id = ID.matcher(answer.body());
                    filed.add(id.find() ? UUID.fromString(id.group(1)) : new UUID(0, 0)); // nobody's: it will be missed
                } else {
                    otherAnswers.add(answer.statusCode());
                }
            } catch (UncheckedIOException e) {
                unanswered.incrementAndGet(); // nobody is there, or was not there to the end
            }
        }
    }

    Rush awaitFiled(int reports) {
        await().atMost(ofSeconds(60)).until(() -> filed.size() >= reports);
        return this;
    }

    /** Nobody files any more, and everybody has been answered who will be. */
    void end() throws InterruptedException {
        isOver = true;
        for (var resident : residents) resident.join();
    }

    /** What was answered with 201. */
    List<UUID> filed() {
        return List.copyOf(filed);
    }

    /** The statuses of all other answers. */
    List<Integer> otherAnswers() {
        return List.copyOf(otherAnswers);
    }

    int unanswered() {
        return unanswered.get();
    }
}
