package id.siginjai.complaint.strikes;

import id.siginjai.complaint.Crowd;
import id.siginjai.complaint.Database;
import id.siginjai.complaint.Filing;
import id.siginjai.complaint.OfficialEvent;
import id.siginjai.complaint.RotationEvent;
import id.siginjai.kit.problem.Conflict;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/**
 * What may happen to four officials at the same moment, drawn by a seed: residents file, inspectors decide and accuse
 * others, reporters withdraw, the directory learns who holds a post, and marks are declined and executed.
 */
class Interleaving {

    private static final int WAVES = 6;
    private static final int FILINGS_A_WAVE = 8;
    private static final List<String> SERVICES = List.of("KTP", "Kartu keluarga", "Domisili");

    private final Database database;
    private final Verdicts verdicts;
    private final Random random;
    private final List<UUID> officials =
            Stream.generate(UUID::randomUUID).limit(4).toList();
    private final Map<UUID, Long> directoryVersions = new HashMap<>();

    Interleaving(Database database, Verdicts verdicts, long seed) {
        this.database = database;
        this.verdicts = verdicts;
        this.random = new Random(seed);
    }

    /** Plays it, and gives the officials; everything has been applied when it returns. */
    List<UUID> play() {
        for (var wave = 0; wave < WAVES; wave++) {
            var filings = new ArrayList<Filing>();
            for (var i = 0; i < FILINGS_A_WAVE; i++) filings.add(filing());
            var changes = changes();
            Collections.shuffle(changes, random);
            var half = changes.size() / 2;
            var one = CompletableFuture.runAsync(() -> changes.subList(0, half).forEach(Interleaving::attempt));
            var other = CompletableFuture.runAsync(
                    () -> changes.subList(half, changes.size()).forEach(Interleaving::attempt));
            Crowd.files(filings, FILINGS_A_WAVE).forEach(answer -> {
                if (answer.statusCode() != 201) throw new AssertionError(answer.body());
            });
            CompletableFuture.allOf(one, other).join();
        }
        for (var official : officials) directoryTells(official).run();
        return officials;
    }

    private Filing filing() {
        var official = officials.get(random.nextInt(officials.size()));
        // Who holds the post is known once the directory has told, which may be now.
        var filing = random.nextInt(4) == 0 ? Filing.aboutPost(unitOf(official), "Lurah") : Filing.about(official);
        var phone = random.nextInt(6);
        var email = random.nextInt(6);
        return filing.with("service", SERVICES.get(random.nextInt(SERVICES.size())))
                .by(null, phone < 3 ? "0812-3456-789" + phone : null, email < 3 ? "r" + email + "@example.com" : null);
    }

    private List<Runnable> changes() {
        var changes = new ArrayList<Runnable>();
        for (var official : officials) {
            for (var complaint : someOf(official)) changes.add(change(official, complaint));
            switch (random.nextInt(5)) {
                case 0 -> changes.add(directoryTells(official));
                case 1 -> changes.add(markEnds(official));
                default -> {}
            }
        }
        return changes;
    }

    private List<UUID> someOf(UUID official) {
        var ids = new ArrayList<>(
                database.rows("SELECT id FROM complaint WHERE official_id = ? ORDER BY filing_no", official).stream()
                        .map(row -> UUID.fromString(row.get(0)))
                        .toList());
        Collections.shuffle(ids, random);
        return ids.subList(0, Math.min(2, ids.size()));
    }

    private Runnable change(UUID official, UUID complaint) {
        var other = officials.get(random.nextInt(officials.size()));
        var original = someOf(official).stream().findFirst().orElse(complaint);
        return switch (random.nextInt(6)) {
            case 0, 1 -> () -> verdicts.unsubstantiated(complaint);
            case 2 -> () -> verdicts.substantiated(complaint);
            case 3 -> () -> verdicts.withdrawn(complaint);
            case 4 -> () -> verdicts.duplicate(complaint, original);
            default -> () -> verdicts.accused(complaint, other);
        };
    }

    private Runnable directoryTells(UUID official) {
        var version = directoryVersions.merge(official, 1L, Long::sum);
        return () -> OfficialEvent.of(official, "Lurah")
                .version(version)
                .holds(unitOf(official), "Lurah")
                .sentAndSettled(database);
    }

    /** Whatever mark the open round has caused is decided now, also where it has not been told of yet. */
    private Runnable markEnds(UUID official) {
        var executed = random.nextBoolean();
        return () -> {
            var tally =
                    database.rows("SELECT round FROM tally WHERE official_id = ? AND reached_by IS NOT NULL", official);
            if (tally.isEmpty()) return;
            var event = executed ? RotationEvent.executed(official) : RotationEvent.decided(official, "DECLINED");
            event.ofRound(Integer.parseInt(tally.get(0).get(0)))
                    .at(Instant.now().truncatedTo(ChronoUnit.MILLIS))
                    .applied(database);
        };
    }

    /** What the life cycle refuses, and what somebody else did a moment before, changes nothing. */
    private static void attempt(Runnable change) {
        try {
            change.run();
        } catch (Conflict refused) {
            // as a client would be told
        }
    }

    private static String unitOf(UUID official) {
        return "U-" + official.toString().substring(0, 8);
    }
}
