package id.siginjai.embedded;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Checks, reading only, that the two services agree about who has reached the threshold: complaint-service's tallies with
 * the rows of its reports, and performance-service's open marks with both.
 */
public final class Reconcile {

    private static final int LOOKS = 5;
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final Api complaints;
    private final Api performance;
    private final Duration pause;

    /** @param token of the mayor, who may read both */
    public Reconcile(URI complaint, URI performance, String token) {
        this(new Api(complaint, token), new Api(performance, token), PAUSE);
    }

    private Reconcile(Api complaints, Api performance, Duration pause) {
        this.complaints = complaints;
        this.performance = performance;
        this.pause = pause;
    }

    /** What does not agree about an official. */
    public record Finding(String officialId, String what) {}

    /** @return 0 where all agree, 1 where something differs */
    int report(PrintStream out) {
        var findings = findings();
        if (findings.isEmpty()) {
            out.println("All agree.");
            return 0;
        }
        out.printf("%-36s  %s%n", "official", "what differs");
        findings.forEach(finding -> out.printf("%-36s  %s%n", finding.officialId(), finding.what()));
        return 1;
    }

    /**
     * What differs and stays different: an event that is on its way between the services is none.
     *
     * @throws IllegalStateException when a service does not answer as it should
     */
    public List<Finding> findings() {
        var findings = look();
        for (var again = 1; again < LOOKS && !findings.isEmpty(); again++) {
            Http.until(() -> false, pause, pause);
            var now = look();
            findings = now.stream().filter(findings::contains).toList();
        }
        return findings;
    }

    private List<Finding> look() {
        // Marks first: one that falls after it was read differs in the first look only.
        var marks = new HashMap<String, List<JsonNode>>();
        for (var mark : all(performance, "/rotations?reason=PUNGLI_THRESHOLD&limit=200")) {
            marks.computeIfAbsent(mark.path("officialId").asText(), official -> new ArrayList<>())
                    .add(mark);
        }
        var findings = new ArrayList<Finding>();
        for (var standing : all(complaints, "/strikes/standings?limit=200")) {
            var official = standing.path("officialId").asText();
            var marksOfOfficial = marks.getOrDefault(official, List.of());
            marks.remove(official);
            standing.path("differences")
                    .forEach(difference -> findings.add(
                            new Finding(official, "complaint-service's own count: " + difference.asText())));
            compare(official, standing, marksOfOfficial, findings);
        }
        for (var unheard : marks.entrySet()) {
            if (unheard.getValue().stream().anyMatch(Reconcile::isOpenForPungli)) {
                findings.add(new Finding(unheard.getKey(), "marked, but nothing was reported"));
            }
        }
        return findings;
    }

    private void compare(String official, JsonNode standing, List<JsonNode> marks, List<Finding> findings) {
        var round = standing.path("round").asInt();
        var reached = standing.path("reached").asBoolean();
        for (var mark : marks) {
            var of = roundOf(mark);
            if (isOpenForPungli(mark) && of != round) {
                findings.add(new Finding(official, "marked for round " + of + ", but round " + round + " is open"));
            } else if (isOpenForPungli(mark) && !reached) {
                findings.add(new Finding(official, "marked, but round " + round + " is below its threshold"));
            } else if (isDecided(mark) && of == round) {
                findings.add(
                        new Finding(official, "the mark of round " + round + " is decided, but the round is open"));
            }
        }
        if (!reached
                || marks.stream()
                        .anyMatch(mark -> roundOf(mark) == round && (isOpenForPungli(mark) || isDecided(mark)))) {
            return;
        }
        // Of an official whom performance-service does not know the news is kept there until somebody is registered.
        if (isRegistered(official)) {
            findings.add(new Finding(official, "round " + round + " is at its threshold, but no mark says so"));
        }
    }

    private static boolean isOpenForPungli(JsonNode mark) {
        var status = mark.path("status").asText();
        return (status.equals("MARKED") || status.equals("CONFIRMED")) && roundOf(mark) > 0;
    }

    private static boolean isDecided(JsonNode mark) {
        var status = mark.path("status").asText();
        return status.equals("EXECUTED") || status.equals("DECLINED");
    }

    /** The round whose reports give the mark its reason; 0 where none does. */
    private static int roundOf(JsonNode mark) {
        var round = 0;
        for (var evidence : mark.path("evidence")) {
            if (evidence.path("stands").asBoolean()
                    && evidence.path("reason").asText().equals("PUNGLI_THRESHOLD")) {
                round = Math.max(round, evidence.path("round").asInt());
            }
        }
        return round;
    }

    private boolean isRegistered(String official) {
        var answer = performance.get("/officials/" + official);
        if (answer.status() == 404) return false;
        require(answer);
        return true;
    }

    private static List<JsonNode> all(Api api, String path) {
        var items = new ArrayList<JsonNode>();
        var cursor = "";
        do {
            var answer = api.get(path + cursor);
            require(answer);
            answer.body().path("items").forEach(items::add);
            cursor = answer.body().has("next")
                    ? "&cursor=" + answer.body().path("next").asText()
                    : "";
        } while (!cursor.isEmpty());
        return items;
    }

    private static void require(Api.Answer answer) {
        if (answer.status() != 200) throw new IllegalStateException(answer.call() + " was answered " + answer.status());
    }

    /** Where to look: the running stack, or what the environment names. */
    static Reconcile fromEnvironment(Map<String, String> environment, RunningStack running) {
        var complaint = environment.get("SIGINJAI_RECONCILE_COMPLAINT");
        var performance = environment.get("SIGINJAI_RECONCILE_PERFORMANCE");
        var token = environment.get("SIGINJAI_RECONCILE_TOKEN");
        if (complaint == null && performance == null && token == null) {
            var mayor = running.token("walikota");
            return new Reconcile(running.complaint(), running.performance(), mayor);
        }
        if (complaint == null || performance == null || token == null) {
            throw new IllegalArgumentException(
                    "set SIGINJAI_RECONCILE_COMPLAINT, _PERFORMANCE and _TOKEN, or none of them");
        }
        return new Reconcile(URI.create(complaint), URI.create(performance), token);
    }
}
